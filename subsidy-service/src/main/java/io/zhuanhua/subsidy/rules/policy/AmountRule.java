package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a base comes to before share, rounding and caps (domain.md §2.7). None of the kinds knows a number of patents
/// or
/// of applications: plan （六） forbids it, and there is nowhere to write one.
public sealed interface AmountRule {

    /// Exact; there is one rounding, and it comes later.
    BigDecimal of(BigDecimal base);

    /// The parameter that says which kind it is, and how much.
    String parameter();

    /// A flat rate, such as 5 %.
    record Flat(BigDecimal rate) implements AmountRule {

        public static final String PARAMETER = "rate";

        static Flat parse(String text) {
            return new Flat(proportion(text));
        }

        @Override
        public BigDecimal of(BigDecimal base) {
            return base.multiply(rate);
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

        static Brackets parse(String text) {
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
        public BigDecimal of(BigDecimal base) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal from = BigDecimal.ZERO;
            for (Bracket bracket : brackets) {
                BigDecimal to = bracket.upTo() == null ? base : base.min(bracket.upTo());
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

    /// The same amount whatever the base, as long as there is one.
    record Fixed(Money amount) implements AmountRule {

        public static final String PARAMETER = "amount.fixed";

        @Override
        public BigDecimal of(BigDecimal base) {
            return base.signum() > 0 ? amount.yuan() : BigDecimal.ZERO;
        }

        @Override
        public String parameter() {
            return PARAMETER;
        }
    }

    private static BigDecimal proportion(String text) {
        BigDecimal rate = new BigDecimal(text);
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate is above 0 and at most 1");
        }
        return rate;
    }
}
