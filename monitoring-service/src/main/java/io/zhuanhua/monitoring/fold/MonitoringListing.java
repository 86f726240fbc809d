package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.AuditEvent;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.RateEvent;
import io.zhuanhua.events.ReportEvent;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Every event of every service, and the things they are about.
///
/// Topics have no order among each other, so a table is written from one stream's events alone and never looks at
/// another: what belongs together is joined when it is read. Whatever the interleaving, the rows are the same.
@ApplicationScoped
public class MonitoringListing implements Projection {

    public static final String SCHEMA = "monitoring_cases";

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String ddl() {
        try (InputStream sql = MonitoringListing.class.getResourceAsStream("/projection/monitoring_cases.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Topic> topics() {
        return EnumSet.allOf(Topic.class);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        try (Statements statements = new Statements(effects.connection())) {
            for (Envelope envelope : batch) {
                if (!(envelope.event() instanceof AuditEvent)) {
                    EventRows.add(envelope, statements);
                }
            }
            for (Envelope envelope : batch) {
                take(envelope, statements);
            }
            statements.run();
        }
    }

    private static void take(Envelope envelope, Statements statements) throws SQLException {
        switch (envelope.event()) {
            case AuditEvent checkpoint -> {
                // Says something of a journal, nothing of a case.
            }
            case ClawbackEvent event -> RecoveryRows.take(envelope, event, statements);
            case SanctionEvent barred -> {
                // Is about a unit, no case.
            }
            case ContractEvent event -> ContractRows.take(event, statements);
            case FinanceEvent event -> FinanceRows.take(event, statements);
            case FlagEvent event -> FlagRows.take(envelope, event, statements);
            case InvoiceEvent invoice -> {
                // A paper of a contract, no step of its case.
            }
            case PolicyEvent policy -> {
                // Concerns no case.
            }
            case RateEvent rate -> {
                // Concerns no case.
            }
            case MatchEvent event -> MatchRows.take(event, statements);
            case NationalEvent event -> RegisterRows.take(event, statements);
            case PayoutEvent batch -> {
                // Many cases meet in a batch; what becomes of each stands in its application.
            }
            case ProductEvent event -> ProductRows.take(event, statements);
            case ReportEvent event -> ReportRows.take(envelope, event, statements);
            case SubsidyEvent event -> SubsidyRows.take(envelope, event, statements);
        }
    }
}
