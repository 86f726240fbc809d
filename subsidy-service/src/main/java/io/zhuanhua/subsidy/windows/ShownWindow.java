package io.zhuanhua.subsidy.windows;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.WindowEvent.Strategy;
import io.zhuanhua.events.WindowEvent.WindowDecided;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.rules.money.PoolLedger;
import io.zhuanhua.subsidy.rules.window.Windows.Status;
import io.zhuanhua.subsidy.rules.window.Windows.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One window as clients see it.
///
/// @param pool null where the budget alone limits it
/// @param applications how many were made within it
/// @param held of its money, proposed and granted
/// @param claims what was due to all when it was shared out; null before, and where it is not
/// @param sharable whether it can be shared out today
/// @param withdrawable whether it can be given up today
@TemplateData
public record ShownWindow(
        WindowId id,
        String policyId,
        String title,
        LocalDate from,
        LocalDate until,
        Strategy strategy,
        @Nullable Money pool,
        String document,
        Status status,
        int applications,
        Money held,
        @Nullable Money claims,
        boolean sharable,
        boolean withdrawable) {

    static ShownWindow of(Window window, PoolLedger pool, LocalDate today) {
        WindowDecided decided = window.decided();
        return new ShownWindow(
                window.id(),
                window.text().policyId(),
                window.text().title(),
                window.text().from(),
                window.text().until(),
                window.text().strategy(),
                window.text().pool(),
                window.text().document(),
                window.status(),
                pool.joined().size(),
                pool.held().sum(),
                decided == null ? null : decided.claims(),
                window.decidesTogether() && today.isAfter(window.text().until()),
                window.isAhead(today));
    }
}
