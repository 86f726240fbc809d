package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.PoolInputs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which facts differ between two computations. What others have used of caps and budgets is not among them: it changes
/// all the time, and is seen in the steps.
final class Changes {

    private static final Set<String> OF_OTHERS = Set.of(
            Computing.CAP_USED,
            Computing.BUDGET_YEAR,
            Computing.BUDGET_LEFT,
            PoolInputs.LEFT,
            PoolInputs.CLAIMS,
            PoolInputs.EXTRA);

    private Changes() {}

    /// @param before null where it was not there
    @TemplateData
    public record Change(@Nullable Input before, Input after) {

        boolean differs() {
            return before == null || !before.value().equals(after.value());
        }
    }

    static List<Change> of(Computation before, Computation after) {
        Map<String, Input> told = before.inputs().stream().collect(Collectors.toMap(Input::name, input -> input));
        return after.inputs().stream()
                .filter(input ->
                        !OF_OTHERS.contains(input.name()) && !input.name().startsWith(Computing.CAP_USED + "."))
                .map(input -> new Change(told.get(input.name()), input))
                .filter(Change::differs)
                .toList();
    }
}
