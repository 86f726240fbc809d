package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.util.List;
import java.util.Objects;

/// The price of those patents of a contract that do not count, because the right had ended before it was signed.
public final class Excluded {

    private Excluded() {}

    /// @throws Refused `PRICE_SCHEDULE_MISSING` when a patent does not count and not every patent has its price
    public static Money of(ContractFacts facts) {
        List<PricedPatent> patents = facts.submitted().patents();
        List<PricedPatent> ended = patents.stream()
                .filter(patent -> facts.performance().ended().contains(patent.number()))
                .toList();
        if (ended.isEmpty()) {
            return Money.ZERO;
        }
        Refused.unless(
                patents.stream().allMatch(patent -> patent.price() != null),
                SubsidyProblem.PRICE_SCHEDULE_MISSING,
                "/contractId",
                ended.getFirst().number().text());
        return ended.stream()
                .map(patent -> Objects.requireNonNull(patent.price()))
                .reduce(Money.ZERO, Money::plus)
                .atMost(facts.submitted().amounts().technical());
    }
}
