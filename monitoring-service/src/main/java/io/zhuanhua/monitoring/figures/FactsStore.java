package io.zhuanhua.monitoring.figures;

import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.monitoring.cases.CaseRow;
import io.zhuanhua.monitoring.rules.ApplicationFacts;
import io.zhuanhua.monitoring.rules.Facts;
import io.zhuanhua.monitoring.rules.Side;
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

    private static final String APPLICATIONS = """
            SELECT id, case_number, contract, agency, agency_name, status, changed_on, applied_on, computed, unit_cap,
                accepted_by, reviewed_by, reason, notice, last_day, granted_on, granted, paid_on, paid,
                coalesce(s.reviewers, '{}'), s.until, coalesce(s.former, '{}'), coalesce(s.endorsed, '{}'),
                ARRAY(SELECT account FROM monitoring_cases.application_copy c WHERE c.application = a.id),
                escalated, reminded_on
            FROM monitoring_cases.application a
                LEFT JOIN monitoring_cases.application_seat s ON s.application = a.id AND s.step =
                    CASE a.status WHEN 'SUBMITTED' THEN 'ACCEPT' WHEN 'ACCEPTED' THEN 'PRELIMINARY'
                        WHEN 'PRELIM_PASSED' THEN 'APPROVAL' END
            ORDER BY applied_on, id
            """;
    private static final String PROPOSALS = """
            SELECT m.id, m.need, m.offer, m.enterprise, coalesce(n.title, m.need), coalesce(n.enterprise_name, ''),
                coalesce(o.title, m.offer), n.registered_on, m.proposed_on, m.accepted_on, m.declined_on
            FROM monitoring_cases.proposal m
                LEFT JOIN monitoring_cases.need n ON n.id = m.need
                LEFT JOIN monitoring_cases.offer o ON o.id = m.offer
            ORDER BY m.proposed_on, m.id
            """;
    private static final String RECORDS = """
            SELECT record, code, patent, effective_on, before_names, after_names, EXISTS
                (SELECT FROM monitoring_cases.register_record later WHERE later.supersedes = r.record)
            FROM monitoring_cases.register_record r ORDER BY effective_on, record
            """;

    private static final String POLICIES = """
            SELECT id, number, insured_name || ' ← ' || insurer_name, sum_insured, premium, from_on
            FROM monitoring_cases.policy ORDER BY from_on, id
            """;
    private static final String CLAIMS = """
            SELECT c.policy, c.number, coalesce(p.insured_name, ''), c.paid, NULL::numeric, c.paid_on
            FROM monitoring_cases.policy_claim c LEFT JOIN monitoring_cases.policy p ON p.id = c.policy
            ORDER BY c.paid_on, c.policy, c.number
            """;
    private static final String DOUBTS = """
            SELECT f.id, coalesce(c.case_number, f.contract), f.finding, f.raised_on, f.proposed_by
            FROM monitoring_cases.flag f LEFT JOIN monitoring_cases.contract c ON c.id = f.contract
            WHERE f.resolved_on IS NULL ORDER BY f.raised_on, f.id
            """;

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
                    CaseRow.<CaseRow>findAll().list().stream()
                            .map(CaseRow::facts)
                            .toList(),
                    Rows.of(connection, APPLICATIONS, FactsStore::application),
                    needs(connection),
                    Rows.of(connection, PROPOSALS, FactsStore::proposal),
                    products(connection),
                    rosters(connection),
                    Rows.of(connection, RECORDS, FactsStore::record),
                    budget(connection),
                    caps(connection),
                    notices(connection),
                    pledges(connection),
                    Rows.of(connection, POLICIES, FactsStore::insured),
                    Rows.of(connection, CLAIMS, FactsStore::insured),
                    Rows.of(connection, DOUBTS, FactsStore::doubt),
                    recoveries(connection),
                    recovered(connection));
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

    private static ApplicationFacts application(Rows row) throws SQLException {
        return new ApplicationFacts(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.date(),
                row.date(),
                row.amount(),
                row.maybeAmount(),
                row.maybeText(),
                row.maybeText(),
                row.maybeText(),
                row.maybeText(),
                row.maybeDate(),
                row.maybeDate(),
                row.maybeAmount(),
                row.maybeDate(),
                row.maybeAmount(),
                new ApplicationFacts.Seats(
                        row.texts(),
                        row.maybeDate(),
                        row.texts(),
                        row.texts(),
                        row.texts(),
                        row.yes(),
                        row.maybeDate()));
    }

    private static Facts.Proposal proposal(Rows row) throws SQLException {
        return new Facts.Proposal(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.maybeDate(),
                row.date(),
                row.maybeDate(),
                row.maybeDate());
    }

    private static Facts.RegisterRecord record(Rows row) throws SQLException {
        return new Facts.RegisterRecord(
                row.text(), row.text(), row.text(), row.date(), row.texts(), row.texts(), row.yes());
    }

    private static List<Facts.Need> needs(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, enterprise_name, enterprise, title, registered_on, withdrawn_on FROM monitoring_cases.need"
                        + " ORDER BY registered_on, id",
                row -> new Facts.Need(row.text(), side(row), row.text(), row.date(), row.maybeDate()));
    }

    private static List<Facts.Product> products(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, enterprise_name, enterprise, name, filed_on FROM monitoring_cases.product"
                        + " ORDER BY registered_on, id",
                row -> new Facts.Product(row.text(), side(row), row.text(), row.maybeDate()));
    }

    private static List<Facts.Rostered> rosters(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT name, enterprise, valid_from, valid_until FROM monitoring_cases.roster"
                        + " ORDER BY enterprise, valid_from, roster_class",
                row -> new Facts.Rostered(side(row), row.date(), row.maybeDate()));
    }

    private static List<Facts.BudgetLine> budget(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT year, kind, amount, happened_on, application FROM monitoring_cases.budget_line"
                        + " ORDER BY happened_on, id",
                row -> new Facts.BudgetLine(row.number(), row.text(), row.amount(), row.date(), row.maybeText()));
    }

    private static List<Facts.CapLine> caps(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT l.unit, l.year, coalesce(a.cap_period IN ('POLICY_TERM', 'ALL_TIMES'), FALSE), l.kind,"
                        + " l.amount, l.happened_on, l.application FROM monitoring_cases.cap_line l"
                        + " LEFT JOIN monitoring_cases.application a ON a.id = l.application"
                        + " ORDER BY l.happened_on, l.id",
                row -> new Facts.CapLine(
                        row.text(), row.number(), row.yes(), row.text(), row.amount(), row.date(), row.text()));
    }

    private static List<Facts.Notice> notices(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, published_on, last_day, closed_on, items FROM monitoring_cases.notice"
                        + " ORDER BY published_on, id",
                row -> new Facts.Notice(row.text(), row.date(), row.date(), row.maybeDate(), row.number()));
    }

    private static List<Facts.Pledge> pledges(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, number, borrower_name, borrower, lender_name, amount, registered_on, renewal"
                        + " FROM monitoring_cases.pledge ORDER BY registered_on, id",
                row -> new Facts.Pledge(
                        row.text(), row.text(), side(row), row.text(), row.amount(), row.date(), row.yes()));
    }

    private static Facts.Insured insured(Rows row) throws SQLException {
        return new Facts.Insured(row.text(), row.text(), row.text(), row.amount(), row.maybeAmount(), row.date());
    }

    private static Facts.Doubt doubt(Rows row) throws SQLException {
        return new Facts.Doubt(row.text(), row.text(), row.text(), row.date(), row.maybeText());
    }

    private static List<Facts.Recovery> recoveries(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, case_number, unit_name, status, changed_on, proposed_by FROM monitoring_cases.recovery"
                        + " ORDER BY changed_on, id",
                row -> new Facts.Recovery(row.text(), row.text(), row.text(), row.text(), row.date(), row.maybeText()));
    }

    private static List<Facts.Recovered> recovered(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT r.id, r.case_number, r.unit_name, m.amount, m.on_day FROM monitoring_cases.recovered m"
                        + " JOIN monitoring_cases.recovery r ON r.id = m.recovery ORDER BY m.on_day, m.voucher",
                row -> new Facts.Recovered(row.text(), row.text(), row.text(), row.amount(), row.date()));
    }

    private static Side side(Rows row) throws SQLException {
        return new Side(row.text(), row.text());
    }
}
