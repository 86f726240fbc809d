package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.Computing.Funds;
import io.zhuanhua.subsidy.rules.money.Inputs.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The money of a window, stored with the computation and read again for a replay.
public final class PoolInputs {

    public static final String LEFT = "poolAvailable";
    public static final String CLAIMS = "poolClaims";
    public static final String EXTRA = "poolExtra";

    private PoolInputs() {}

    static List<Input> stored(Funds funds) {
        List<Input> inputs = new ArrayList<>();
        Pool pool = funds.pool();
        if (pool != null) {
            inputs.add(new Input(LEFT, pool.left().toString(), funds.event()));
            Money claims = pool.claims();
            if (claims != null) {
                inputs.add(new Input(CLAIMS, claims.toString(), null));
                inputs.add(new Input(EXTRA, pool.extra().toString(), null));
            }
        }
        return inputs;
    }

    static @Nullable Pool read(Map<String, String> values) {
        String left = values.get(LEFT);
        String claims = values.get(CLAIMS);
        return left == null
                ? null
                : new Pool(
                        Money.parse(left),
                        claims == null ? null : Money.parse(claims),
                        PerformanceInputs.orZero(values.get(EXTRA)));
    }
}
