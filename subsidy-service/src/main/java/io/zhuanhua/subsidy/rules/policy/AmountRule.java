package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a base comes to before share, rounding and caps (domain.md §2.7). None of the kinds knows a number of patents
/// or of applications: plan （六） forbids it, and there is nowhere to write one. Each says what everything comes to that
/// a unit has brought about in the period of its cap, and one contract gives what it adds to that: to split a deal
/// changes nothing in the sum.
public sealed interface AmountRule {

    /// What so much of a unit comes to in all. Exact; there is one rounding, and it comes later.
    BigDecimal of(BigDecimal all);

    /// What a base adds.
    ///
    /// @param before what of the unit counts already
    default BigDecimal of(BigDecimal base, BigDecimal before) {
        return of(before.add(base)).subtract(of(before));
    }

    /// Whether it matters what of the unit counts already.
    default boolean accumulates() {
        return true;
    }

    /// The parameter that says which kind it is, and how much.
    String parameter();

    /// A flat rate, such as 5 %.
    record Flat(BigDecimal rate) implements AmountRule {

        public static final String PARAMETER = "rate";

        static Flat parse(String text) {
            return new Flat(proportion(text));
        }

        @Override
        public BigDecimal of(BigDecimal all) {
            return all.multiply(rate);
        }

        @Override
        public boolean accumulates() {
            return false;
        }

        @Override
        public String parameter() {
            return PARAMETER;
        }
    }

    /// Each slice of the base at its own rate, as `100000:0.01,1000000:0.005,*:0.001`.
    record Brackets(List<Bracket> brackets) implements AmountRule {

        public static final String PARAMETER = "rate.brackets";

        /// @param upTo where the slice ends, in yuan; null for the last
        public record Bracket(@Nullable BigDecimal upTo, BigDecimal rate) {}

        public static Brackets parse(String text) {
            List<Bracket> brackets = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (String part : Stream.of(text.split(",", -1)).map(String::strip).toList()) {
                String[] both = part.split(":", -1);
                boolean last = both[0].equals("*");
                BigDecimal upTo = last ? null : Money.parse(both[0] + ".00").yuan();
                if (both.length != 2 || (upTo != null && upTo.compareTo(before) <= 0)) {
                    throw new IllegalArgumentException("slices follow each other: " + part);
                }
                brackets.add(new Bracket(upTo, proportion(both[1])));
                before = upTo == null ? before : upTo;
            }
            boolean open = brackets.stream().filter(one -> one.upTo() == null).count() == 1
                    && brackets.getLast().upTo() == null;
            if (!open) {
                throw new IllegalArgumentException("the last slice alone is open: " + text);
            }
            return new Brackets(List.copyOf(brackets));
        }

        @Override
        public BigDecimal of(BigDecimal all) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal from = BigDecimal.ZERO;
            for (Bracket bracket : brackets) {
                BigDecimal to = bracket.upTo() == null ? all : all.min(bracket.upTo());
                sum = sum.add(to.subtract(from).max(BigDecimal.ZERO).multiply(bracket.rate()));
                from = to.max(from);
            }
            return sum;
        }

        @Override
        public String parameter() {
            return PARAMETER;
        }
    }

    /// What goes beyond the unit's amount of the period before, at a rate (增量). What it had before is not part of a
    /// policy: it is below zero here, `of(before - baseline)`.
    record Increment(BigDecimal rate) implements AmountRule {

        public static final String PARAMETER = "rate.increment";

        static Increment parse(String text) {
            return new Increment(proportion(text));
        }

        @Override
        public BigDecimal of(BigDecimal all) {
            return all.max(BigDecimal.ZERO).multiply(rate);
        }

        @Override
        public String parameter() {
            return PARAMETER;
        }
    }

    /// The same amount once in the period, as soon as the unit has reached a threshold.
    ///
    /// @param threshold of all its bases; zero where any base will do
    record Fixed(Money amount, Money threshold) implements AmountRule {

        public static final String PARAMETER = "amount.fixed";
        public static final String THRESHOLD = "amount.fixed.threshold";

        @Override
        public BigDecimal of(BigDecimal all) {
            boolean reached = all.signum() > 0 && all.compareTo(threshold.yuan()) >= 0;
            return reached ? amount.yuan() : BigDecimal.ZERO;
        }

        @Override
        public String parameter() {
            return PARAMETER;
        }
    }

    static BigDecimal proportion(String text) {
        BigDecimal rate = new BigDecimal(text);
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate is above 0 and at most 1");
        }
        return rate;
    }
}
