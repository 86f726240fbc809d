package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.CapTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the ones before have taken of their caps while several are reckoned one after the other, so that the later of
/// one unit, or of units that share a cap, see it. All are of one policy.
public final class Taken {

    private final Map<Place, Amounts> taken = new HashMap<>();

    private record Place(CreditCode unit, CapTime time) {}

    private record Amounts(Money used, Money counted) {

        Amounts plus(Amounts other) {
            return new Amounts(used.plus(other.used), counted.plus(other.counted));
        }
    }

    /// The caps as they stand for the next.
    public CapStanding on(CapStanding cap) {
        CapBucket bucket = cap.bucket();
        List<Money> used = new ArrayList<>();
        for (int i = 0; i < bucket.caps().size(); i++) {
            CapBucket.Cap one = bucket.caps().get(i);
            used.add(cap.used().get(i).plus(sum(one.units(), one.limit().period(), bucket.time(), Amounts::used)));
        }
        CapPeriod first = bucket.caps().getFirst().limit().period();
        return new CapStanding(
                bucket,
                used,
                cap.counted().plus(sum(List.of(bucket.unit()), first, bucket.time(), Amounts::counted)),
                cap.baseline(),
                cap.event());
    }

    private Money sum(List<CreditCode> units, CapPeriod period, CapTime asked, Function<Amounts, Money> what) {
        return taken.entrySet().stream()
                .filter(one -> units.contains(one.getKey().unit())
                        && period.counts(one.getKey().time(), asked))
                .map(one -> what.apply(one.getValue()))
                .reduce(Money.ZERO, Money::plus);
    }

    public void add(CapBucket bucket, Computation claim) {
        add(bucket, claim.amount(), Computing.base(claim));
    }

    /// @param base what the amount was worked out of
    public void add(CapBucket bucket, Money amount, Money base) {
        taken.merge(new Place(bucket.unit(), bucket.time()), new Amounts(amount, base), Amounts::plus);
    }
}
