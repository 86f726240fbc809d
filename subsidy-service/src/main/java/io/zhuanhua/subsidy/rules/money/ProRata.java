package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.Inputs.Pool;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Shares out money that does not reach for all: each gets the same part of its claim, whole fen, and the fen left over
/// go to the largest remainders, the earlier claim first (domain.md §2.5, story 20).
public final class ProRata {

    private static final Money FEN = new Money(1);

    private ProRata() {}

    /// What each claim sees of the money.
    ///
    /// @param left what there is
    /// @param claims in their order
    public static List<Pool> of(Money left, List<Money> claims) {
        Money sum = claims.stream().reduce(Money.ZERO, Money::plus);
        long[] extra = new long[claims.size()];
        if (sum.isMoreThan(left)) {
            long given =
                    claims.stream().mapToLong(claim -> floor(left, sum, claim)).sum();
            IntStream.range(0, claims.size())
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> remainder(left, sum, claims.get(i)))
                            .reversed())
                    .limit(left.fen() - given)
                    .forEach(i -> extra[i] = 1);
        }
        return LongStream.of(extra)
                .mapToObj(fen -> new Pool(left, sum, fen == 0 ? Money.ZERO : FEN))
                .toList();
    }

    /// What a claim gets.
    static Money part(Pool pool, Money claims, Money claim) {
        return claims.isMoreThan(pool.left()) ? new Money(floor(pool.left(), claims, claim)).plus(pool.extra()) : claim;
    }

    private static long floor(Money left, Money sum, Money claim) {
        return product(left, claim)
                .divideToIntegralValue(BigDecimal.valueOf(sum.fen()))
                .longValueExact();
    }

    private static BigDecimal remainder(Money left, Money sum, Money claim) {
        return product(left, claim).remainder(BigDecimal.valueOf(sum.fen()));
    }

    private static BigDecimal product(Money left, Money claim) {
        return BigDecimal.valueOf(left.fen()).multiply(BigDecimal.valueOf(claim.fen()));
    }
}
