package io.zhuanhua.subsidy.replay;

import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyGranted;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyResubmitted;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.journal.EventCodec;
import io.zhuanhua.subsidy.rules.money.PastDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Every amount this service ever reckoned, from the journal itself.
@ApplicationScoped
class DecisionHistory {

    private static final String RECKONED = """
            SELECT id, kind, payload FROM public.journal
            WHERE kind IN ('subsidy.applied', 'subsidy.resubmitted', 'subsidy.proposed', 'subsidy.granted')
            ORDER BY position
            """;
    private static final int FETCHED = 500;

    private final DataSource database;

    DecisionHistory(DataSource database) {
        this.database = database;
    }

    /// Oldest first, one by one, however many there are.
    void each(Consumer<PastDecision> taker) {
        Map<String, SubsidyApplied> applied = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(RECKONED)) {
                select.setFetchSize(FETCHED);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        take(rows, applied, taker);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal cannot be read", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void take(ResultSet row, Map<String, SubsidyApplied> applied, Consumer<PastDecision> taker)
            throws SQLException, IOException {
        UUID id = row.getObject(1, UUID.class);
        String kind = row.getString(2);
        DomainEvent event = EventCodec.read(kind, row.getString(3));
        if (event instanceof SubsidyApplied first) {
            applied.put(first.stream(), first);
        }
        SubsidyApplied claim = applied.get(event.stream());
        if (claim != null) {
            taker.accept(new PastDecision(
                    id,
                    kind,
                    claim.application(),
                    claim.agency(),
                    claim.agencyName(),
                    claim.caseNumber().text(),
                    claim.appliedOn(),
                    day(event),
                    computation(event)));
        }
    }

    private static LocalDate day(DomainEvent event) {
        return switch (event) {
            case SubsidyApplied it -> it.appliedOn();
            case SubsidyResubmitted it -> it.resubmittedOn();
            case SubsidyProposed it -> it.decidedOn();
            case SubsidyGranted it -> it.grantedOn();
            default -> throw new IllegalArgumentException("no amount was reckoned by " + event.getClass());
        };
    }

    private static Computation computation(DomainEvent event) {
        return switch (event) {
            case SubsidyApplied it -> it.computed();
            case SubsidyResubmitted it -> it.computed();
            case SubsidyProposed it -> it.decision();
            case SubsidyGranted it -> it.decision();
            default -> throw new IllegalArgumentException("no amount was reckoned by " + event.getClass());
        };
    }
}
