package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.ApplicationFacts;
import io.zhuanhua.monitoring.rules.Facts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Reads what is known of the subsidy: applications and their seats, the money of budgets and caps, notices,
/// recoveries.
final class SubsidyFacts {

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

    private SubsidyFacts() {}

    static List<ApplicationFacts> applications(Connection connection) throws SQLException {
        return Rows.of(connection, APPLICATIONS, SubsidyFacts::application);
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

    static List<Facts.BudgetLine> budget(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT year, kind, amount, happened_on, application FROM monitoring_cases.budget_line"
                        + " ORDER BY happened_on, id",
                row -> new Facts.BudgetLine(row.number(), row.text(), row.amount(), row.date(), row.maybeText()));
    }

    static List<Facts.CapLine> caps(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                // the ledger is that of the year of application; a cap of the year of payment goes by the decision
                "SELECT l.unit, CASE WHEN a.cap_period = 'CALENDAR_YEAR_OF_PAYMENT' THEN extract(year FROM"
                        + " max(l.happened_on) FILTER (WHERE l.kind = 'RESERVED') OVER (PARTITION BY l.application))"
                        + " ELSE l.year END, coalesce(a.cap_period IN ('POLICY_TERM', 'ALL_TIMES'), FALSE), l.kind,"
                        + " l.amount, l.happened_on, l.application FROM monitoring_cases.cap_line l"
                        + " LEFT JOIN monitoring_cases.application a ON a.id = l.application"
                        + " ORDER BY l.happened_on, l.id",
                row -> new Facts.CapLine(
                        row.text(), row.number(), row.yes(), row.text(), row.amount(), row.date(), row.text()));
    }

    static List<Facts.Notice> notices(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, published_on, last_day, closed_on, items FROM monitoring_cases.notice"
                        + " ORDER BY published_on, id",
                row -> new Facts.Notice(row.text(), row.date(), row.date(), row.maybeDate(), row.number()));
    }

    static List<Facts.Recovery> recoveries(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, case_number, unit_name, status, changed_on, proposed_by FROM monitoring_cases.recovery"
                        + " ORDER BY changed_on, id",
                row -> new Facts.Recovery(row.text(), row.text(), row.text(), row.text(), row.date(), row.maybeText()));
    }

    static List<Facts.Recovered> recovered(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT r.id, r.case_number, r.unit_name, m.amount, m.on_day FROM monitoring_cases.recovered m"
                        + " JOIN monitoring_cases.recovery r ON r.id = m.recovery ORDER BY m.on_day, m.voucher",
                row -> new Facts.Recovered(row.text(), row.text(), row.text(), row.amount(), row.date()));
    }
}
