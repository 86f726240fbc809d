package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.policy.AmountRule;
import io.zhuanhua.subsidy.rules.policy.Royalties;
import io.zhuanhua.subsidy.rules.policy.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arithmetic, in the order of domain.md §2.5: base, what it comes to, agency's share, one rounding, the caps of
/// contract and unit, the budget. Every step is kept, also one that changes nothing, so that a reader sees what was
/// asked.
///
/// @param amount what comes out
public record Calculation(List<Step> steps, Money amount) {

    public static final String BASE = "BASE";
    public static final String PATENTS = "PATENTS";
    public static final String ROYALTY = "ROYALTY";
    public static final String RATE = "RATE";
    public static final String BRACKETS = "BRACKETS";
    public static final String FIXED = "FIXED";
    public static final String SHARE = "SHARE";
    public static final String ROUNDING = "ROUNDING";
    public static final String CONTRACT_CAP = "CONTRACT_CAP";
    public static final String CAP = "CAP";
    public static final String BUDGET = "BUDGET";

    public static final String CAP_EXHAUSTED = "CAP_EXHAUSTED";
    public static final String BUDGET_EXHAUSTED = "BUDGET_EXHAUSTED";

    /// Places kept of a quotient before the one rounding; everything else is exact.
    private static final int PLACES = 12;

    private static final BigDecimal FEN = new BigDecimal("0.01");

    /// Pure: the same terms and inputs give the same steps.
    public static Calculation of(Terms terms, Inputs inputs) {
        Walk walk = new Walk(inputs.total().yuan());
        base(terms, inputs, walk);
        walk.to(rule(terms.amount()), terms.amount().of(walk.now), null);
        if (inputs.share() != null) {
            walk.to(SHARE, walk.now.multiply(inputs.share().value()).movePointLeft(2), "AGENCY_SHARE");
        }
        walk.to(ROUNDING, terms.rounding().of(walk.now).yuan(), "ROUNDED");
        if (terms.contractCap() != null) {
            walk.atMost(CONTRACT_CAP, part(terms.contractCap(), inputs.share()), "CAP_CONTRACT");
        }
        Money headroom = atLeastZero(terms.unitCap().minus(inputs.capUsed()));
        walk.atMost(CAP, headroom, headroom.isPositive() ? "CAP_UNIT" : CAP_EXHAUSTED);
        if (inputs.budget() != null) {
            Money left = atLeastZero(inputs.budget());
            walk.atMost(BUDGET, left, left.isPositive() ? "BUDGET_CUT" : BUDGET_EXHAUSTED);
        }
        return new Calculation(List.copyOf(walk.steps), Money.ofYuan(walk.now));
    }

    private static String rule(AmountRule amount) {
        return switch (amount) {
            case AmountRule.Flat flat -> RATE;
            case AmountRule.Brackets brackets -> BRACKETS;
            case AmountRule.Fixed fixed -> FIXED;
        };
    }

    /// What a ceiling leaves for one of several agencies, so that all of them together stay below it.
    private static Money part(Money ceiling, @Nullable Percent share) {
        return share == null
                ? ceiling
                : Money.rounded(
                        ceiling.yuan().multiply(share.value()).movePointLeft(2), Money.ofYuan(FEN), RoundingMode.DOWN);
    }

    private static void base(Terms terms, Inputs inputs, Walk walk) {
        BaseOf base = BaseOf.of(terms, inputs);
        walk.to(BASE, base.amount().yuan(), base.reason());
        if (inputs.excluded().isPositive()) {
            // of a base that is only part of the technical amount, the same part of the price
            BigDecimal part = walk.now
                    .multiply(inputs.excluded().yuan())
                    .divide(inputs.technical().yuan(), PLACES, RoundingMode.HALF_UP);
            walk.to(PATENTS, walk.now.subtract(part).max(BigDecimal.ZERO), "PATENT_EXCLUDED");
        }
        if (terms.royalties() == Royalties.WHEN_PAID) {
            BigDecimal royalties = inputs.performance().royalties().yuan();
            walk.to(ROYALTY, walk.now.add(royalties), "ROYALTIES_PAID");
        }
    }

    private static Money atLeastZero(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }

    /// The amount on its way.
    private static final class Walk {

        private final List<Step> steps = new ArrayList<>();
        private BigDecimal now;

        private Walk(BigDecimal start) {
            now = start;
        }

        /// @param reason why it changed, where it did and there is something to say
        private void to(String rule, BigDecimal after, @Nullable String reason) {
            boolean changed = after.compareTo(now) != 0;
            steps.add(new Step(rule, ExactAmount.of(now), ExactAmount.of(after), changed ? reason : null));
            now = after;
        }

        private void atMost(String rule, Money limit, String reason) {
            to(rule, now.min(limit.yuan()), reason);
        }
    }
}
