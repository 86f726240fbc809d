package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PricedPatent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How much of a contract its patents are worth, by its price schedule; nothing where a price is missing, for nobody
/// may guess it (story 6).
///
/// @param all sum of the schedule
/// @param recorded sum of the patents recorded so far
public record Values(Money all, Money recorded) {

    public static Optional<Values> of(ContractState state) {
        List<PricedPatent> patents = state.submitted().patents();
        List<Money> prices = patents.stream()
                .map(PricedPatent::price)
                .filter(Objects::nonNull)
                .map(Money.class::cast)
                .toList();
        if (prices.size() < patents.size()) {
            return Optional.empty();
        }
        long all = prices.stream().mapToLong(Money::fen).sum();
        long recorded = patents.stream()
                .filter(patent -> PatentResult.of(state.proofs().get(patent.number())) == PatentResult.VERIFIED)
                .mapToLong(patent -> Objects.requireNonNull(patent.price()).fen())
                .sum();
        return all == 0 ? Optional.empty() : Optional.of(new Values(new Money(all), new Money(recorded)));
    }

    /// Share of one price in the schedule, per cent with two places, rounded half up: to be shown, not to be paid by.
    public BigDecimal share(Money price) {
        return BigDecimal.valueOf(price.fen())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(all.fen()), 2, RoundingMode.HALF_UP);
    }
}
