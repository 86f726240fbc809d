package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.Facts;
import io.zhuanhua.monitoring.rules.Side;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Reads what is known of the transfers: needs and proposals, the register, products and the roster, pledges and
/// insurance, doubts.
final class TransferFacts {

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

    private TransferFacts() {}

    static List<Facts.Proposal> proposals(Connection connection) throws SQLException {
        return Rows.of(connection, PROPOSALS, TransferFacts::proposal);
    }

    static List<Facts.RegisterRecord> records(Connection connection) throws SQLException {
        return Rows.of(connection, RECORDS, TransferFacts::record);
    }

    static List<Facts.Insured> policies(Connection connection) throws SQLException {
        return Rows.of(connection, POLICIES, TransferFacts::insured);
    }

    static List<Facts.Insured> claims(Connection connection) throws SQLException {
        return Rows.of(connection, CLAIMS, TransferFacts::insured);
    }

    static List<Facts.Doubt> doubts(Connection connection) throws SQLException {
        return Rows.of(connection, DOUBTS, TransferFacts::doubt);
    }

    static List<Facts.Need> needs(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, enterprise_name, enterprise, title, registered_on, withdrawn_on FROM monitoring_cases.need"
                        + " ORDER BY registered_on, id",
                row -> new Facts.Need(row.text(), side(row), row.text(), row.date(), row.maybeDate()));
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

    static List<Facts.Product> products(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT id, enterprise_name, enterprise, name, filed_on FROM monitoring_cases.product"
                        + " ORDER BY registered_on, id",
                row -> new Facts.Product(row.text(), side(row), row.text(), row.maybeDate()));
    }

    static List<Facts.Rostered> rosters(Connection connection) throws SQLException {
        return Rows.of(
                connection,
                "SELECT name, enterprise, valid_from, valid_until FROM monitoring_cases.roster"
                        + " ORDER BY enterprise, valid_from, roster_class",
                row -> new Facts.Rostered(side(row), row.date(), row.maybeDate()));
    }

    private static Facts.RegisterRecord record(Rows row) throws SQLException {
        return new Facts.RegisterRecord(
                row.text(), row.text(), row.text(), row.date(), row.texts(), row.texts(), row.yes());
    }

    private static Facts.Doubt doubt(Rows row) throws SQLException {
        return new Facts.Doubt(row.text(), row.text(), row.text(), row.date(), row.maybeText());
    }

    static List<Facts.Pledge> pledges(Connection connection) throws SQLException {
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

    private static Side side(Rows row) throws SQLException {
        return new Side(row.text(), row.text());
    }
}
