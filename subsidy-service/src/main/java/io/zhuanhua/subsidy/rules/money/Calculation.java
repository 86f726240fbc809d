package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.policy.AmountRule;
import io.zhuanhua.subsidy.rules.policy.OtherFunds;
import io.zhuanhua.subsidy.rules.policy.Royalties;
import io.zhuanhua.subsidy.rules.policy.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/// The arithmetic, in the order of domain.md §2.5: base, what it comes to, agency's share, one rounding, the caps of
/// contract and unit, other funds, the budget. A step that is always asked is kept also where it changes nothing, so
/// that a reader sees what was asked.
///
/// @param base what the amount was worked out of; counts towards the unit's next amounts
/// @param amount what comes out
public record Calculation(List<Step> steps, Money base, Money amount) {

    public static final String BASE = "BASE";
    public static final String PATENTS = "PATENTS";
    public static final String ROYALTY = "ROYALTY";
    public static final String RATE = "RATE";
    public static final String BRACKETS = "BRACKETS";
    public static final String FIXED = "FIXED";
    public static final String INCREMENT = "INCREMENT";
    public static final String SHARE = "SHARE";
    public static final String ADVANCE = "ADVANCE";
    public static final String ROUNDING = "ROUNDING";
    public static final String CONTRACT_CAP = "CONTRACT_CAP";
    public static final String EARLIER = "EARLIER";
    public static final String CAP = "CAP";
    public static final String OFFSET = "OFFSET";
    public static final String POOL = "POOL";
    public static final String BUDGET = "BUDGET";

    public static final String CAP_EXHAUSTED = "CAP_EXHAUSTED";
    public static final String POOL_EXHAUSTED = "POOL_EXHAUSTED";
    public static final String BUDGET_EXHAUSTED = "BUDGET_EXHAUSTED";

    /// Nobody has said what the unit had before, or what the patents that do not count are worth.
    public static final String BASELINE_MISSING = "BASELINE_MISSING";
    public static final String PRICE_SCHEDULE_MISSING = "PRICE_SCHEDULE_MISSING";

    /// The steps from a base to what it comes to; the policy's kind of amount says which.
    static final Set<String> AMOUNTS = Set.of(RATE, BRACKETS, FIXED, INCREMENT);

    /// Places kept of a quotient before the one rounding; everything else is exact.
    private static final int PLACES = 12;

    private static final BigDecimal FEN = new BigDecimal("0.01");

    /// Pure: the same terms and inputs give the same steps.
    public static Calculation of(Terms terms, Inputs inputs) {
        Walk walk = new Walk(inputs.total().yuan());
        base(terms, inputs, walk);
        Money base = Money.rounded(walk.now(), Money.ofYuan(FEN), RoundingMode.HALF_UP);
        amount(terms.amount(), inputs.before(), walk);
        share(terms, inputs.part(), walk);
        BigDecimal advance = terms.instalments().advance();
        if (advance != null) {
            boolean balance = inputs.before().accepted();
            walk.to(ADVANCE, balance ? walk.now() : walk.now().multiply(advance), "ADVANCE");
        }
        walk.to(ROUNDING, terms.rounding().of(walk.now()).yuan(), "ROUNDED");
        limits(terms, inputs, walk);
        return new Calculation(walk.steps(), base, Money.ofYuan(walk.now()));
    }

    private static void amount(AmountRule rule, Inputs.Before before, Walk walk) {
        Money baseline = before.baseline();
        BigDecimal counted = before.counted().yuan();
        switch (rule) {
            case AmountRule.Flat flat -> walk.to(RATE, flat.of(walk.now()), null);
            case AmountRule.Brackets brackets -> walk.to(BRACKETS, brackets.of(walk.now(), counted), null);
            case AmountRule.Fixed fixed -> walk.to(FIXED, fixed.of(walk.now(), counted), null);
            case AmountRule.Increment increment -> {
                if (baseline == null) {
                    walk.to(INCREMENT, BigDecimal.ZERO, BASELINE_MISSING);
                } else {
                    walk.to(INCREMENT, increment.of(walk.now(), counted.subtract(baseline.yuan())), null);
                }
            }
        }
    }

    private static void share(Terms terms, Inputs.AgencyPart part, Walk walk) {
        Percent share = part.share();
        if (share != null) {
            walk.to(SHARE, walk.now().multiply(share.value()).movePointLeft(2), "AGENCY_SHARE");
        } else if (part.agencies() > 1) {
            walk.to(SHARE, equal(terms, walk.now(), part), "EQUAL_SHARE");
        }
    }

    /// The same for each, so that all together come to the rounded whole: what is left over goes to the first ones.
    private static BigDecimal equal(Terms terms, BigDecimal whole, Inputs.AgencyPart part) {
        long unit = terms.rounding().unit().fen();
        long units = terms.rounding().of(whole).fen() / unit;
        long more = part.place() < units % part.agencies() ? 1 : 0;
        return new Money((units / part.agencies() + more) * unit).yuan();
    }

    private static void limits(Terms terms, Inputs inputs, Walk walk) {
        Inputs.Before before = inputs.before();
        if (terms.contractCap() != null) {
            walk.atMost(CONTRACT_CAP, part(terms.contractCap(), inputs.part()).yuan(), "CAP_CONTRACT");
        }
        if (before.earlier().isPositive()) {
            walk.less(EARLIER, before.earlier().yuan(), "GRANTED_EARLIER");
        }
        for (int i = 0; i < terms.unitCaps().size(); i++) {
            Money limit = terms.unitCaps().get(i).amount();
            Money headroom = atLeastZero(limit.minus(before.capsUsed().get(i)));
            walk.atMost(CAP, headroom.yuan(), headroom.isPositive() ? "CAP_UNIT" : CAP_EXHAUSTED);
        }
        if (before.otherFunds().isPositive()) {
            boolean all = terms.otherFunds() == OtherFunds.EXCLUSIVE;
            walk.less(OFFSET, all ? walk.now() : before.otherFunds().yuan(), "OFFSET_OTHER_FUND");
        }
        Inputs.Pool pool = inputs.pool();
        if (pool != null) {
            pool(pool, walk);
        }
        Money budget = inputs.budget();
        if (budget != null) {
            Money left = atLeastZero(budget);
            walk.atMost(BUDGET, left.yuan(), left.isPositive() ? "BUDGET_CUT" : BUDGET_EXHAUSTED);
        }
    }

    private static void pool(Inputs.Pool pool, Walk walk) {
        Money claims = pool.claims();
        if (claims == null) {
            Money left = atLeastZero(pool.left());
            walk.atMost(POOL, left.yuan(), left.isPositive() ? "POOL_CUT" : POOL_EXHAUSTED);
        } else {
            walk.to(POOL, ProRata.part(pool, claims, Money.ofYuan(walk.now())).yuan(), "POOL_PRORATA");
        }
    }

    /// What a ceiling leaves for one of several agencies, so that all of them together stay below it.
    private static Money part(Money ceiling, Inputs.AgencyPart part) {
        Percent share = part.share();
        if (share == null) {
            return new Money(ceiling.fen() / part.agencies());
        }
        return Money.rounded(
                ceiling.yuan().multiply(share.value()).movePointLeft(2), Money.ofYuan(FEN), RoundingMode.DOWN);
    }

    private static void base(Terms terms, Inputs inputs, Walk walk) {
        BaseOf base = BaseOf.of(terms, inputs);
        walk.to(BASE, base.amount().yuan(), base.reason());
        Money excluded = inputs.excluded();
        if (excluded == null) {
            walk.to(PATENTS, BigDecimal.ZERO, PRICE_SCHEDULE_MISSING);
        } else if (excluded.isPositive()) {
            // of a base that is only part of the technical amount, the same part of the price
            BigDecimal part = walk.now()
                    .multiply(excluded.yuan())
                    .divide(inputs.technical().yuan(), PLACES, RoundingMode.HALF_UP);
            walk.less(PATENTS, part, "PATENT_EXCLUDED");
        }
        if (terms.royalties() == Royalties.WHEN_PAID) {
            BigDecimal royalties = inputs.performance().royalties().yuan();
            walk.to(ROYALTY, walk.now().add(royalties), "ROYALTIES_PAID");
        }
    }

    private static Money atLeastZero(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }
}
