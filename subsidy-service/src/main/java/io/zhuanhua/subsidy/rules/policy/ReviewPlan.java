package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.ReviewMove.ReviewStep;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How many people it takes to pass each step, as `ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY`. A policy that says
/// nothing has one person a step.
public record ReviewPlan(Map<ReviewStep, Approvers> steps) {

    public static final ReviewPlan ONE_EACH = parse("ACCEPT:ANY;PRELIMINARY:ANY;APPROVAL:ANY");

    public ReviewPlan {
        steps = Map.copyOf(steps);
    }

    /// @param all whether everybody who is named for the step has to pass it (会签), or any one of them (或签)
    /// @param people how many different people it takes at least
    public record Approvers(boolean all, int people) {

        private static final Pattern ALL = Pattern.compile("ALL\\(([1-9])\\)");

        static Approvers parse(String text) {
            Matcher all = ALL.matcher(text);
            if (all.matches()) {
                return new Approvers(true, Integer.parseInt(all.group(1)));
            }
            if (text.equals("ANY")) {
                return new Approvers(false, 1);
            }
            throw new IllegalArgumentException("ANY, or ALL of one to nine people: " + text);
        }
    }

    public static ReviewPlan parse(String text) {
        List<String> parts = Stream.of(text.split(";", -1)).map(String::strip).toList();
        Map<ReviewStep, Approvers> steps = new EnumMap<>(ReviewStep.class);
        ReviewStep[] all = ReviewStep.values();
        for (int i = 0; i < all.length; i++) {
            String prefix = all[i].name() + ":";
            if (parts.size() != all.length || !parts.get(i).startsWith(prefix)) {
                throw new IllegalArgumentException("every step once, in their order: " + text);
            }
            steps.put(all[i], Approvers.parse(parts.get(i).substring(prefix.length())));
        }
        return new ReviewPlan(steps);
    }

    public Approvers of(ReviewStep step) {
        Approvers approvers = steps.get(step);
        if (approvers == null) {
            throw new IllegalStateException("no plan for " + step);
        }
        return approvers;
    }
}
