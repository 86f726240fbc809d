package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.policy.Extent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The price of those patents of a contract that do not count: the right had ended before it was signed, or the
/// transfer is not verified yet and the policy pays by value.
///
/// @param amount null when a patent does not count, not every patent has its price, and nobody has apportioned it
/// @param event it was learnt from
record Excluded(@Nullable Money amount, @Nullable UUID event) {

    static Excluded of(ContractFacts facts, Extent extent, Noted noted) {
        List<PricedPatent> patents = facts.submitted().patents();
        List<PricedPatent> without = patents.stream()
                .filter(patent -> !counts(facts, extent, patent))
                .toList();
        if (without.isEmpty()) {
            return new Excluded(Money.ZERO, null);
        }
        Money technical = facts.submitted().amounts().technical();
        if (patents.stream().allMatch(patent -> patent.price() != null)) {
            Money sum = without.stream()
                    .map(patent -> Objects.requireNonNull(patent.price()))
                    .reduce(Money.ZERO, Money::plus);
            return new Excluded(sum.atMost(technical), facts.submission());
        }
        Noted.Sum apportioned = noted.apportioned();
        return apportioned == null
                ? new Excluded(null, facts.submission())
                : new Excluded(apportioned.amount().atMost(technical), apportioned.event());
    }

    private static boolean counts(ContractFacts facts, Extent extent, PricedPatent patent) {
        boolean verified = extent == Extent.ALL
                || facts.verification() != null
                || facts.performance().proven().contains(patent.number());
        return verified && !facts.performance().ended().contains(patent.number());
    }
}
