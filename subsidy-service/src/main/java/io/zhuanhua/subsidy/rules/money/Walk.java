package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.ExactAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An amount on its way, with every step it has taken.
final class Walk {

    private final List<Step> steps = new ArrayList<>();
    private BigDecimal now;

    Walk(BigDecimal start) {
        now = start;
    }

    /// Where it stands, in yuan, exact.
    BigDecimal now() {
        return now;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /// @param reason why it changed, where it did and there is something to say
    void to(String rule, BigDecimal after, @Nullable String reason) {
        boolean changed = after.compareTo(now) != 0;
        steps.add(new Step(rule, ExactAmount.of(now), ExactAmount.of(after), changed ? reason : null));
        now = after;
    }

    void atMost(String rule, BigDecimal limit, String reason) {
        to(rule, now.min(limit), reason);
    }

    /// Takes off, down to nothing.
    void less(String rule, BigDecimal off, String reason) {
        to(rule, now.subtract(off).max(BigDecimal.ZERO), reason);
    }
}
