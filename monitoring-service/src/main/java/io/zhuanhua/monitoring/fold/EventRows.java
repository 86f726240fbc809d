package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.BudgetEvent.BudgetCommitted;
import io.zhuanhua.events.BudgetEvent.BudgetReleased;
import io.zhuanhua.events.BudgetEvent.BudgetReserved;
import io.zhuanhua.events.BudgetEvent.BudgetSpent;
import io.zhuanhua.events.CapEvent.CapCommitted;
import io.zhuanhua.events.CapEvent.CapReleased;
import io.zhuanhua.events.CapEvent.CapReserved;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.VoucherEvent.VoucherUsed;
import io.zhuanhua.journal.EventCodec;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Every event as it came, so that each figure can be walked back to it.
final class EventRows {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String INSERT = "INSERT INTO event (id, stream, version, kind, source, happened_on,"
            + " recorded_at, account, role, unit, causation, correlation, about, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EventRows() {}

    static void add(Envelope envelope, Statements statements) throws SQLException {
        Actor actor = envelope.actor();
        LocalDate legal = LegalDays.of(envelope.event());
        statements.add(
                INSERT,
                envelope.id(),
                envelope.stream(),
                envelope.version(),
                envelope.kind(),
                envelope.source(),
                legal == null ? LocalDate.ofInstant(envelope.recordedAt(), SHANGHAI) : legal,
                OffsetDateTime.ofInstant(envelope.recordedAt(), ZoneOffset.UTC),
                actor.account(),
                actor.role(),
                actor.unit(),
                envelope.causation(),
                envelope.correlation(),
                about(envelope.event()),
                EventCodec.write(envelope.event()));
    }

    /// The other stream an event also speaks of: a reservation of the budget is about an application.
    private static @Nullable String about(DomainEvent event) {
        if (event instanceof DeliverySent sent) {
            return sent.about();
        }
        String application =
                switch (event) {
                    case BudgetReserved it -> it.application().text();
                    case BudgetCommitted it -> it.application().text();
                    case BudgetReleased it -> it.application().text();
                    case BudgetSpent it -> it.application().text();
                    case CapReserved it -> it.application().text();
                    case CapCommitted it -> it.application().text();
                    case CapReleased it -> it.application().text();
                    case NoticeObjected it -> it.application().text();
                    case VoucherUsed it -> it.application().text();
                    // Every other event speaks of its own stream only.
                    case DomainEvent other -> null;
                };
        return application == null ? null : "application-" + application;
    }
}
