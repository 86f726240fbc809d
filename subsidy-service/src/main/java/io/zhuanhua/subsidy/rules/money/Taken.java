package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What the ones before have taken of their caps while several are reckoned one after the other, so that the later of
/// one unit, or of units that share a cap, see it.
public final class Taken {

    private final Map<Set<String>, Money> used = new HashMap<>();
    private final Map<String, Money> counted = new HashMap<>();

    /// The cap as it stands for the next.
    public CapStanding on(CapStanding cap) {
        CapBucket bucket = cap.bucket();
        return new CapStanding(
                bucket,
                cap.used().plus(used.getOrDefault(bucket.streams(), Money.ZERO)),
                cap.counted().plus(counted.getOrDefault(bucket.own(), Money.ZERO)),
                cap.baseline(),
                cap.event());
    }

    public void add(CapBucket bucket, Computation claim) {
        add(bucket, claim.amount(), Computing.base(claim));
    }

    /// @param base what the amount was worked out of
    public void add(CapBucket bucket, Money amount, Money base) {
        used.merge(bucket.streams(), amount, Money::plus);
        counted.merge(bucket.own(), base, Money::plus);
    }
}
