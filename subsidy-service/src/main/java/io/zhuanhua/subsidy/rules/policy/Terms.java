package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a policy's parameters say, read once and understood completely: a parameter that is missing, unknown or
/// not readable makes the policy unusable, never a default.
///
/// @param transferTypes the ways of transfer that count
/// @param base which amount is multiplied
/// @param rate e.g. 0.05
/// @param unitCap most that one unit gets within the cap's period
/// @param publicityDays working days a public notice stands
public record Terms(
        Set<TransferType> transferTypes,
        BaseMeasure base,
        BigDecimal rate,
        Money unitCap,
        CapPeriod capPeriod,
        Rounding rounding,
        int publicityDays) {

    public static final String TRANSFER_TYPES = "transferTypes";
    public static final String BASE = "base.measure";
    public static final String RATE = "rate";
    public static final String UNIT_CAP = "caps.unit.amount";
    public static final String CAP_PERIOD = "caps.unit.period";
    public static final String ROUNDING_UNIT = "rounding.unit";
    public static final String ROUNDING_MODE = "rounding.mode";
    public static final String PUBLICITY_DAYS = "publicity.workingDays";
    public static final String PUBLICITY_FROM = "publicity.countFrom";
    public static final String SHARES = "agencies.shares";
    public static final String WHEN_BUDGET_IS_SHORT = "budget.whenShort";

    static Terms of(Values values) {
        values.read(PUBLICITY_FROM, CountFrom::valueOf);
        values.read(SHARES, AgencyShares::valueOf);
        values.read(WHEN_BUDGET_IS_SHORT, BudgetStrategy::valueOf);
        return new Terms(
                values.read(TRANSFER_TYPES, Terms::types),
                values.read(BASE, BaseMeasure::valueOf),
                values.read(RATE, Terms::rate),
                values.read(UNIT_CAP, Money::parse),
                values.read(CAP_PERIOD, CapPeriod::valueOf),
                new Rounding(
                        values.read(ROUNDING_UNIT, Money::parse), values.read(ROUNDING_MODE, RoundingMode::valueOf)),
                values.read(PUBLICITY_DAYS, Integer::valueOf));
    }

    private static Set<TransferType> types(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .map(TransferType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TransferType.class)));
    }

    private static BigDecimal rate(String text) {
        BigDecimal rate = new BigDecimal(text);
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate is above 0 and at most 1");
        }
        return rate;
    }
}
