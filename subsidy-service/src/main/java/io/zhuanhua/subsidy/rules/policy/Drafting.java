package io.zhuanhua.subsidy.rules.policy;

import static io.zhuanhua.subsidy.rules.SubsidyProblem.DRAFT_UNKNOWN;
import static io.zhuanhua.subsidy.rules.SubsidyProblem.FOUR_EYES;
import static io.zhuanhua.subsidy.rules.SubsidyProblem.NOTHING_CHANGED;
import static io.zhuanhua.subsidy.rules.SubsidyProblem.PARAMETERS_TOO_MANY;
import static io.zhuanhua.subsidy.rules.SubsidyProblem.PARAMETER_REPEATED;
import static io.zhuanhua.subsidy.rules.SubsidyProblem.PARAMETER_STANDING_UNKNOWN;
import static io.zhuanhua.subsidy.rules.SubsidyProblem.POLICY_UNKNOWN;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.PolicyEvent.PolicyDiscarded;
import io.zhuanhua.events.PolicyEvent.PolicyDrafted;
import io.zhuanhua.events.PolicyEvent.PolicyParameter;
import io.zhuanhua.events.PolicyEvent.PolicyPublished;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A new version of a policy: one person drafts it, another publishes it.
public final class Drafting {

    private static final int LONGEST = 2_000;
    private static final int MOST = 60;

    private Drafting() {}

    /// A parameter as typed.
    public record TypedParameter(
            @Nullable String name,
            @Nullable String value,
            @Nullable String standing,
            @Nullable String citation,
            @Nullable String question,
            @Nullable String questionInEnglish) {}

    /// Drafts the next version, or writes its draft anew.
    ///
    /// @throws Refused with everything wrong with it: `POLICY_UNKNOWN`, `COUNT_BASED_AMOUNT`, `PARAMETER_MISSING`,
    ///     `PARAMETER_REPEATED`, `PARAMETER_UNKNOWN`, `PARAMETER_UNREADABLE`, `PARAMETERS_TOO_MANY`,
    /// `NOTHING_CHANGED`
    public static PolicyDrafted draft(
            Versions versions, String policyId, @Nullable List<@Nullable TypedParameter> typed, LocalDate today) {
        Policy before = versions.newest(policyId).orElseThrow(() -> new Refused(POLICY_UNKNOWN, "", policyId));
        Checks checks = new Checks();
        List<Parameter> parameters = new ArrayList<>();
        List<@Nullable TypedParameter> all = typed == null ? List.of() : typed;
        checks.that(!all.isEmpty() && all.size() <= MOST, PARAMETERS_TOO_MANY, "/parameters", String.valueOf(MOST));
        for (int i = 0; i < Math.min(all.size(), MOST); i++) {
            parameters.add(parameter("/parameters/" + i, all.get(i), checks));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i).name();
            checks.that(name.isEmpty() || names.add(name), PARAMETER_REPEATED, "/parameters/" + i + "/name", name);
        }
        Lint.check(parameters, checks);
        checks.refuseIfAny();
        Refused.unless(!parameters.equals(before.parameters()), NOTHING_CHANGED, "/parameters");
        PolicyDrafted draft = new PolicyDrafted(
                policyId,
                before.version() + 1,
                before.title(),
                before.citation(),
                parameters.stream()
                        .map(each -> new PolicyParameter(
                                each.name(),
                                each.value(),
                                each.standing().name(),
                                each.citation(),
                                each.question(),
                                each.questionInEnglish()))
                        .toList(),
                today);
        try {
            Versions.policy(draft);
        } catch (UnreadablePolicy unreadable) {
            throw unreadable.refused(parameters);
        }
        return draft;
    }

    private static Parameter parameter(String place, @Nullable TypedParameter typed, Checks checks) {
        TypedParameter one = typed == null ? new TypedParameter(null, null, null, null, null, null) : typed;
        String name = checks.text(place + "/name", one.name(), 100);
        String value = checks.text(place + "/value", one.value(), LONGEST);
        String citation = checks.text(place + "/citation", one.citation(), LONGEST);
        Standing standing = checks.required(place + "/standing", one.standing(), text -> Stream.of(Standing.values())
                .filter(known -> known.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(PARAMETER_STANDING_UNKNOWN, "")));
        String question = checks.optionalText(place + "/question", one.question(), LONGEST);
        String english = checks.optionalText(place + "/questionInEnglish", one.questionInEnglish(), LONGEST);
        return new Parameter(
                orEmpty(name),
                orEmpty(value),
                standing == null ? Standing.UNCONFIRMED : standing,
                orEmpty(citation),
                orEmpty(question),
                orEmpty(english));
    }

    /// Puts a draft in force, by somebody who had no hand in it.
    ///
    /// @throws Refused `DRAFT_UNKNOWN`, `FOUR_EYES`
    public static PolicyPublished publish(
            Versions versions, List<Envelope> history, String policyId, int version, String account, LocalDate today) {
        Refused.unless(versions.draft(policyId, version).isPresent(), DRAFT_UNKNOWN, "");
        boolean own = history.stream()
                .filter(entry -> entry.event() instanceof PolicyDrafted draft
                        && draft.policyId().equals(policyId)
                        && draft.version() == version)
                .anyMatch(entry -> entry.actor().account().equals(account));
        Refused.unless(!own, FOUR_EYES, "");
        return new PolicyPublished(policyId, version, today);
    }

    /// @throws Refused `DRAFT_UNKNOWN`
    public static PolicyDiscarded discard(
            Versions versions, String policyId, int version, String reason, LocalDate today) {
        Refused.unless(versions.draft(policyId, version).isPresent(), DRAFT_UNKNOWN, "");
        return new PolicyDiscarded(policyId, version, reason, today);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
