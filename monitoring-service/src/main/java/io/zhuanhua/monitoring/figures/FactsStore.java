package io.zhuanhua.monitoring.figures;

import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.monitoring.cases.CaseRow;
import io.zhuanhua.monitoring.rules.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Reads everything figures are counted from. A district has some thousand rows of it; one reading takes milliseconds.
@ApplicationScoped
public class FactsStore {

    private final DataSource database;
    private final KitConfig config;

    FactsStore(DataSource database, KitConfig config) {
        this.database = database;
        this.config = config;
    }

    public Facts read() {
        try (Connection connection = database.getConnection()) {
            return new Facts(
                    config.division(),
                    CaseRow.all(connection).stream().map(CaseRow::facts).toList(),
                    SubsidyFacts.applications(connection),
                    TransferFacts.needs(connection),
                    TransferFacts.proposals(connection),
                    TransferFacts.products(connection),
                    TransferFacts.rosters(connection),
                    TransferFacts.records(connection),
                    SubsidyFacts.budget(connection),
                    SubsidyFacts.caps(connection),
                    SubsidyFacts.notices(connection),
                    TransferFacts.pledges(connection),
                    TransferFacts.policies(connection),
                    TransferFacts.claims(connection),
                    TransferFacts.doubts(connection),
                    SubsidyFacts.recoveries(connection),
                    SubsidyFacts.recovered(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what figures are counted from", e);
        }
    }

    /// When the newest event was recorded; what figures say is complete up to then. Empty before the first event.
    public Optional<Instant> cutOff() {
        return news().map(News::cutOff);
    }

    /// How many events have been taken in, and when the newest of them was recorded.
    record News(long events, Instant cutOff) {}

    /// Empty before the first event.
    Optional<News> news() {
        try (Connection connection = database.getConnection()) {
            List<News> all = Rows.of(
                    connection,
                    "SELECT count(*), extract(epoch FROM max(recorded_at)) FROM monitoring_cases.event"
                            + " HAVING count(*) > 0",
                    row -> new News(
                            row.amount().longValueExact(),
                            Instant.ofEpochSecond(row.amount().longValue())));
            return all.stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read how many events there are", e);
        }
    }
}
