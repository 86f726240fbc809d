package io.zhuanhua.contract.finance;

import io.zhuanhua.contract.SearchedText;
import io.zhuanhua.events.FinanceEvent.InsuranceClaimed;
import io.zhuanhua.events.FinanceEvent.InsuranceEnded;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeChanged;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeReleased;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NamedUnit;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the ledgers of pledges and policies, within the schema of the projection.
final class FinanceRows {

    private static final String SIDE = "INSERT INTO side VALUES (?, ?, ?)";

    private final Connection connection;

    FinanceRows(Connection connection) {
        this.connection = connection;
    }

    void add(PledgeRecorded pledge) throws SQLException {
        String id = pledge.pledge().text();
        String searched = searched(pledge.number(), pledge.lender(), pledge.borrower(), pledge.patents());
        Rows.update(
                connection,
                "INSERT INTO pledge VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)",
                id,
                id,
                pledge.registeredOn(),
                pledge.renewal() ? "RENEWAL" : "NEW",
                pledge.number(),
                pledge.lender().name(),
                pledge.lender().creditCode().text(),
                pledge.borrower().name(),
                pledge.borrower().creditCode().text(),
                shown(pledge.patents()),
                pledge.patents().size(),
                pledge.creditLine().fen(),
                fen(pledge.drawn()),
                pledge.dueOn(),
                searched,
                SearchedText.pieces(searched));
        Rows.update(connection, SIDE, pledge.lender().creditCode().text(), id, "AGENCY");
        Rows.update(connection, SIDE, pledge.borrower().creditCode().text(), id, "OWN");
    }

    void change(PledgeChanged change) throws SQLException {
        Rows.update(
                connection,
                "UPDATE pledge SET line_fen = ?, drawn_fen = ?, due_on = ? WHERE key = ?",
                change.creditLine().fen(),
                fen(change.drawn()),
                change.dueOn(),
                change.pledge().text());
    }

    void release(PledgeReleased end) throws SQLException {
        Rows.update(
                connection,
                "UPDATE pledge SET status = 'RELEASED', released_on = ? WHERE key = ?",
                end.releasedOn(),
                end.pledge().text());
    }

    void add(InsuranceRecorded policy) throws SQLException {
        String id = policy.insurance().text();
        String searched = searched(policy.number(), policy.insurer(), policy.insured(), policy.patents());
        Rows.update(
                connection,
                "INSERT INTO insurance VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, NULL, ?, ?)",
                id,
                id,
                policy.from(),
                policy.what().name(),
                policy.number(),
                policy.insurer().name(),
                policy.insurer().creditCode().text(),
                policy.insured().name(),
                policy.insured().creditCode().text(),
                shown(policy.patents()),
                policy.patents().size(),
                policy.sumInsured().fen(),
                policy.premium().fen(),
                policy.until(),
                searched,
                SearchedText.pieces(searched));
        Rows.update(connection, SIDE, policy.insurer().creditCode().text(), id, "AGENCY");
        Rows.update(connection, SIDE, policy.insured().creditCode().text(), id, "OWN");
    }

    void claim(InsuranceClaimed claim) throws SQLException {
        Rows.update(
                connection,
                "UPDATE insurance SET claims = claims + 1, claimed_fen = claimed_fen + ? WHERE key = ?",
                claim.paid().fen(),
                claim.insurance().text());
    }

    void end(InsuranceEnded end) throws SQLException {
        Rows.update(
                connection,
                "UPDATE insurance SET status = 'ENDED', ended_on = ? WHERE key = ?",
                end.endedOn(),
                end.insurance().text());
    }

    private static @Nullable Long fen(@Nullable Money amount) {
        return amount == null ? null : amount.fen();
    }

    private static String shown(List<PatentNumber> patents) {
        return patents.stream().map(PatentNumber::shown).collect(Collectors.joining("、"));
    }

    private static String searched(String number, NamedUnit one, NamedUnit other, List<PatentNumber> patents) {
        Stream<String> units = Stream.of(one, other)
                .flatMap(unit -> Stream.of(unit.name(), unit.creditCode().text()));
        return SearchedText.of(Stream.concat(Stream.of(number), units), patents);
    }
}
