package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import java.util.List;
import java.util.stream.Stream;

/// A ceiling for what one unit gets (domain.md §2.4). A policy has one or several; of several all hold.
///
/// @param amount most that it gets within the period
/// @param period whose grants count
/// @param by who shares it
public record UnitCap(Money amount, CapPeriod period, CapBy by) {

    /// Further ceilings, as `POLICY_TERM:USCC:2000000.00,ALL_TIMES:CONTROL_GROUP:5000000.00`.
    public static List<UnitCap> parse(String text) {
        return Stream.of(text.split(",", -1)).map(UnitCap::one).toList();
    }

    private static UnitCap one(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a period, who shares it, and an amount: " + text);
        }
        return new UnitCap(Values.positive(parts[2]), CapPeriod.valueOf(parts[0]), CapBy.valueOf(parts[1]));
    }

    /// What tells it from the other ceilings of its policy: `POLICY_TERM.USCC`.
    public String kind() {
        return period + "." + by;
    }
}
