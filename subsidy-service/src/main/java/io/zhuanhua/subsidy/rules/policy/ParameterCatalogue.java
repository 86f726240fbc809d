package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.TransferType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every parameter a policy can have, in the order of `docs/reference/policies.md`, and what it can be where it is a
/// choice of one or a list of some. Whoever drafts a policy chooses from these; what counts is what [Terms]
/// understands.
public final class ParameterCatalogue {

    private static final List<String> TYPED = List.of();
    private static final Map<String, List<String>> CHOICES = choices();
    private static final Map<String, List<String>> SEVERAL =
            Map.of(Terms.TRANSFER_TYPES, codes(TransferType.values()), Terms.DOCUMENTS, codes(DocumentType.values()));

    private ParameterCatalogue() {}

    public static List<String> names() {
        return List.copyOf(CHOICES.keySet());
    }

    /// Codes; empty for a value that is typed, and for a name nobody knows.
    public static List<String> choices(String name) {
        return CHOICES.getOrDefault(name, TYPED);
    }

    /// Codes a value is a list of; empty for every other.
    public static List<String> several(String name) {
        return SEVERAL.getOrDefault(name, TYPED);
    }

    private static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        choices.put(Policy.Validity.SIGNED_FROM, TYPED);
        choices.put(Policy.Validity.SIGNED_UNTIL, TYPED);
        choices.put(Policy.Validity.APPLY_UNTIL, TYPED);
        choices.put(Terms.MODE, codes(ApplicationMode.values()));
        choices.put(Terms.TRANSFER_TYPES, TYPED);
        choices.put(Terms.EXTENT, codes(Extent.values()));
        choices.put(Terms.BASE, codes(BaseMeasure.values()));
        choices.put(Terms.FALLBACK, codes(BaseFallback.values()));
        choices.put(Terms.ROYALTIES, codes(Royalties.values()));
        choices.put(Terms.RATE, TYPED);
        choices.put(AmountRule.Brackets.PARAMETER, TYPED);
        choices.put(AmountRule.Increment.PARAMETER, TYPED);
        choices.put(AmountRule.Fixed.PARAMETER, TYPED);
        choices.put(AmountRule.Fixed.THRESHOLD, TYPED);
        choices.put(Terms.SHARES, codes(AgencyShares.values()));
        choices.put(Instalments.ADVANCE, TYPED);
        choices.put(Instalments.SUPPLEMENTARY, TYPED);
        choices.put(Terms.DOCUMENTS, TYPED);
        choices.put(Terms.ROUNDING_UNIT, TYPED);
        choices.put(Terms.ROUNDING_MODE, codes(Rounding.modes()));
        choices.put(Terms.CONTRACT_CAP, TYPED);
        choices.put(Terms.UNIT_CAP, TYPED);
        choices.put(Terms.CAP_PERIOD, codes(CapPeriod.values()));
        choices.put(Terms.CAP_BY, codes(CapBy.values()));
        choices.put(Terms.MORE_CAPS, TYPED);
        choices.put(Terms.OTHER_FUNDS, codes(OtherFunds.values()));
        choices.put(CostSharing.PARAMETER, TYPED);
        choices.put(Terms.WHEN_BUDGET_IS_SHORT, codes(BudgetStrategy.values()));
        choices.put(Terms.REVIEW_PLAN, TYPED);
        choices.put(Terms.PUBLICITY_DAYS, TYPED);
        choices.put(Terms.PUBLICITY_FROM, codes(CountFrom.values()));
        return choices;
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
