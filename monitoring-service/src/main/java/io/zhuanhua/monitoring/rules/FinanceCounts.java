package io.zhuanhua.monitoring.rules;

import io.zhuanhua.monitoring.rules.Facts.Insured;
import io.zhuanhua.monitoring.rules.Facts.Pledge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// I12 and I13: loans secured by patents, by the day of their registration, and insurance of patents.
final class FinanceCounts {

    private FinanceCounts() {}

    static List<Counted> pledges(Facts facts, Period period) {
        return in(facts, period).stream().map(FinanceCounts::counted).toList();
    }

    /// Each borrower once, with its first loan of the period.
    static List<Counted> borrowers(Facts facts, Period period) {
        Set<String> seen = new HashSet<>();
        List<Counted> first = new ArrayList<>();
        for (Pledge pledge : in(facts, period)) {
            if (seen.add(String.valueOf(pledge.borrower().code()))) {
                first.add(counted(pledge));
            }
        }
        return first;
    }

    static List<Counted> insured(List<Insured> all, Period period, Function<Insured, @Nullable BigDecimal> amount) {
        return all.stream()
                .filter(one -> period.holds(one.on()))
                .map(one -> new Counted(
                        one.number(),
                        one.who(),
                        one.on(),
                        amount.apply(one),
                        null,
                        "/contracts/finance/insurances/" + one.id()))
                .toList();
    }

    private static List<Pledge> in(Facts facts, Period period) {
        return facts.pledges().stream()
                .filter(pledge -> period.holds(pledge.on()))
                .toList();
    }

    private static Counted counted(Pledge pledge) {
        return new Counted(
                pledge.number() + (pledge.renewal() ? " 续贷" : ""),
                pledge.borrower().name() + " ← " + pledge.lender(),
                pledge.on(),
                pledge.amount(),
                null,
                "/contracts/finance/pledges/" + pledge.id());
    }
}
