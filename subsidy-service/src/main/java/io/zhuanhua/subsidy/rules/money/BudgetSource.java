package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.util.stream.Stream;

/// Who gives the money; sources are kept apart (domain.md §7.5).
public enum BudgetSource {
    DISTRICT("区"),
    CITY("市"),
    REGION("自治区"),
    CENTRAL("中央");

    private final String level;

    BudgetSource(String level) {
        this.level = level;
    }

    /// The word as it stands in the event.
    public String level() {
        return level;
    }

    /// Reads the code, or the Chinese word as it is written: 区, 区级, 区级财政.
    ///
    /// @throws Refused `BUDGET_SOURCE_UNKNOWN`
    public static BudgetSource parse(String typed) {
        String plain = typed.strip().replaceFirst("级?(财政)?$", "");
        return Stream.of(values())
                .filter(source -> source.name().equalsIgnoreCase(plain) || source.level.equals(plain))
                .findFirst()
                .orElseThrow(() -> new Refused(SubsidyProblem.BUDGET_SOURCE_UNKNOWN));
    }
}
