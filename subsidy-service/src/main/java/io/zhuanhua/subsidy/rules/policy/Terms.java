package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a policy's parameters say, read once and understood completely: a parameter that is missing, unknown or
/// not readable makes the policy unusable, never a default.
///
/// @param mode whether one has to apply
/// @param transferTypes the ways of transfer that count
/// @param base which amount is multiplied
/// @param fallback what is the base of a contract that is not registered; asked only of [BaseMeasure#REGISTERED]
/// @param royalties whether they count; a policy that says nothing of them does not count them
/// @param extent how much of a contract has to be verified
/// @param amount what a base comes to
/// @param shares of several agencies in one contract
/// @param contractCap most that one contract gives to all its agencies together; null where there is no such ceiling
/// @param unitCaps most that one unit gets; the first one's period is the one in which bases and thresholds count
/// @param otherFunds what becomes of a contract with money from elsewhere
/// @param instalments whether it comes in parts
/// @param costs who bears which part
/// @param publicityDays working days a public notice stands
/// @param review how many people it takes to pass each step
/// @param documents kinds of papers that have to be there before an application is accepted
public record Terms(
        ApplicationMode mode,
        Set<TransferType> transferTypes,
        BaseMeasure base,
        BaseFallback fallback,
        Royalties royalties,
        Extent extent,
        AmountRule amount,
        AgencyShares shares,
        @Nullable Money contractCap,
        List<UnitCap> unitCaps,
        OtherFunds otherFunds,
        Instalments instalments,
        CostSharing costs,
        Rounding rounding,
        int publicityDays,
        ReviewPlan review,
        Set<DocumentType> documents) {

    public static final String MODE = "applications.mode";
    public static final String TRANSFER_TYPES = "transferTypes";
    public static final String BASE = "base.measure";
    public static final String FALLBACK = "base.fallback";
    public static final String ROYALTIES = "base.royalties";
    public static final String RATE = AmountRule.Flat.PARAMETER;
    public static final String CONTRACT_CAP = "caps.contract.amount";
    public static final String UNIT_CAP = "caps.unit.amount";
    public static final String CAP_PERIOD = "caps.unit.period";
    public static final String CAP_BY = "caps.unit.by";
    public static final String MORE_CAPS = "caps.unit.more";
    public static final String ROUNDING_UNIT = "rounding.unit";
    public static final String ROUNDING_MODE = "rounding.mode";
    public static final String PUBLICITY_DAYS = "publicity.workingDays";
    public static final String PUBLICITY_FROM = "publicity.countFrom";
    public static final String REVIEW_PLAN = "review.plan";
    public static final String DOCUMENTS = "documents.required";
    public static final String SHARES = "agencies.shares";
    public static final String EXTENT = "verification.extent";
    public static final String OTHER_FUNDS = "otherFunds";
    public static final String WHEN_BUDGET_IS_SHORT = "budget.whenShort";

    static Terms of(Values values) {
        values.read(PUBLICITY_FROM, CountFrom::valueOf);
        values.read(WHEN_BUDGET_IS_SHORT, BudgetStrategy::valueOf);
        return new Terms(
                values.has(MODE) ? values.read(MODE, ApplicationMode::valueOf) : ApplicationMode.BY_APPLICATION,
                values.read(TRANSFER_TYPES, Terms::types),
                values.read(BASE, BaseMeasure::valueOf),
                fallback(values),
                values.has(ROYALTIES) ? values.read(ROYALTIES, Royalties::valueOf) : Royalties.EXCLUDED,
                values.has(EXTENT) ? values.read(EXTENT, Extent::valueOf) : Extent.ALL,
                amount(values),
                values.read(SHARES, AgencyShares::valueOf),
                values.has(CONTRACT_CAP) ? values.read(CONTRACT_CAP, Values::positive) : null,
                unitCaps(values),
                values.read(OTHER_FUNDS, OtherFunds::valueOf),
                Instalments.of(values),
                values.has(CostSharing.PARAMETER)
                        ? values.read(CostSharing.PARAMETER, CostSharing::parse)
                        : CostSharing.NONE,
                new Rounding(values.read(ROUNDING_UNIT, Values::positive), values.read(ROUNDING_MODE, Rounding::mode)),
                values.read(PUBLICITY_DAYS, text -> Values.between(1, 365, text)),
                values.has(REVIEW_PLAN) ? values.read(REVIEW_PLAN, ReviewPlan::parse) : ReviewPlan.ONE_EACH,
                values.has(DOCUMENTS) ? values.read(DOCUMENTS, Terms::papers) : Set.of());
    }

    private static List<UnitCap> unitCaps(Values values) {
        UnitCap first = new UnitCap(
                values.read(UNIT_CAP, Values::positive),
                values.read(CAP_PERIOD, CapPeriod::valueOf),
                values.has(CAP_BY) ? values.read(CAP_BY, CapBy::valueOf) : CapBy.USCC);
        return values.has(MORE_CAPS)
                ? values.read(MORE_CAPS, more -> with(first, UnitCap.parse(more)))
                : List.of(first);
    }

    private static List<UnitCap> with(UnitCap first, List<UnitCap> more) {
        List<UnitCap> all = Stream.concat(Stream.of(first), more.stream()).toList();
        if (all.stream().map(UnitCap::kind).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two ceilings of one period shared by the same");
        }
        return all;
    }

    /// Whether units under common control share any of its caps.
    public boolean capsGroups() {
        return unitCaps.stream().anyMatch(cap -> cap.by() == CapBy.CONTROL_GROUP);
    }

    /// Whether any of them counts what was applied for in other years.
    public boolean capsYears() {
        return unitCaps.stream().anyMatch(cap -> cap.period() != CapPeriod.APPLICATION_YEAR);
    }

    private static Set<DocumentType> papers(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .map(DocumentType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }

    private static Set<TransferType> types(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .map(TransferType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TransferType.class)));
    }

    private static BaseFallback fallback(Values values) {
        return values.read(BASE, BaseMeasure::valueOf) == BaseMeasure.REGISTERED
                ? values.read(FALLBACK, BaseFallback::valueOf)
                : BaseFallback.NONE;
    }

    /// The kind is the one whose parameter is there; a second one is left over and makes the policy unusable.
    private static AmountRule amount(Values values) {
        if (values.has(AmountRule.Brackets.PARAMETER)) {
            return values.read(AmountRule.Brackets.PARAMETER, AmountRule.Brackets::parse);
        }
        if (values.has(AmountRule.Fixed.PARAMETER)) {
            Money threshold = values.has(AmountRule.Fixed.THRESHOLD)
                    ? values.read(AmountRule.Fixed.THRESHOLD, Money::parse)
                    : Money.ZERO;
            return values.read(
                    AmountRule.Fixed.PARAMETER, text -> new AmountRule.Fixed(Values.positive(text), threshold));
        }
        if (values.has(AmountRule.Increment.PARAMETER)) {
            return values.read(AmountRule.Increment.PARAMETER, AmountRule.Increment::parse);
        }
        return values.read(RATE, AmountRule.Flat::parse);
    }
}
