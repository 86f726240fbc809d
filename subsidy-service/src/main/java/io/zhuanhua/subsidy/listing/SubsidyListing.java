package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PoolEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.events.VoucherEvent;
import io.zhuanhua.events.WindowEvent;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.subsidy.ProjectionText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// The lists of applications and notices, from this service's own events.
@ApplicationScoped
class SubsidyListing implements Projection {

    static final String NAME = "subsidy_listing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String ddl() {
        return ProjectionText.of(NAME);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.SUBSIDY_EVENTS, Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        ListingTables tables = new ListingTables(effects.connection());
        for (Envelope envelope : batch) {
            if (envelope.event() instanceof ContractSubmitted contract) {
                tables.named(contract);
            } else if (envelope.event() instanceof PayoutEvent event) {
                PayoutTable.take(effects.connection(), event);
            } else if (envelope.event() instanceof SubsidyEvent event) {
                take(tables, event);
            }
        }
    }

    private static void take(ListingTables tables, SubsidyEvent event) throws SQLException {
        switch (event) {
            case ApplicationEvent moved -> tables.take(moved);
            case NoticeEvent notice -> tables.take(notice);
            case CapEvent cap -> {}
            case BudgetEvent budget -> {}
            case WindowEvent window -> {}
            case ControlEvent control -> {}
            case PoolEvent pool -> {}
            case VoucherEvent voucher -> {}
        }
    }
}
