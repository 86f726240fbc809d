package io.zhuanhua.subsidy.contracts;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.subsidy.rules.Performance;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what is known of a contract's performance, as columns of a query over `subsidy_contracts.contract`.
final class PerformanceRow {

    static final String COLUMNS =
            " (SELECT technical FROM subsidy_contracts.registration r WHERE r.contract = contract.contract),"
                    + sum("INVOICE") + "," + sum("FIXED") + "," + sum("ROYALTY") + ","
                    + " (SELECT max(event::text) FROM (SELECT event, contract FROM subsidy_contracts.money UNION ALL"
                    + " SELECT event, contract FROM subsidy_contracts.registration) e"
                    + " WHERE e.contract = contract.contract),"
                    + " ARRAY(SELECT patent FROM subsidy_contracts.proof p WHERE p.contract = contract.contract),"
                    + " ARRAY(SELECT e.patent || ' ' || e.effective_on FROM subsidy_contracts.right_change e"
                    + " WHERE e.contract = contract.contract AND e.ending AND NOT EXISTS"
                    + " (SELECT FROM subsidy_contracts.right_change r WHERE r.contract = e.contract"
                    + " AND r.patent = e.patent AND NOT r.ending AND r.effective_on >= e.effective_on))";

    private PerformanceRow() {}

    private static String sum(String kind) {
        return " (SELECT coalesce(sum(amount), 0)::bigint FROM subsidy_contracts.money m"
                + " WHERE m.contract = contract.contract AND m.kind = '" + kind + "')";
    }

    /// @param first the first of its columns
    static Performance of(ResultSet row, int first, LocalDate signedOn) throws SQLException {
        long registered = row.getLong(first);
        boolean isRegistered = !row.wasNull();
        String newest = row.getString(first + 4);
        return new Performance(
                isRegistered ? new Money(registered) : null,
                new Money(row.getLong(first + 1)),
                new Money(row.getLong(first + 2)),
                new Money(row.getLong(first + 3)),
                newest == null ? null : UUID.fromString(newest),
                proven(row.getArray(first + 5)),
                ended(row.getArray(first + 6), signedOn));
    }

    private static Set<PatentNumber> proven(Array patents) throws SQLException {
        return Stream.of((String[]) patents.getArray()).map(PatentNumber::parse).collect(Collectors.toSet());
    }

    private static Set<PatentNumber> ended(Array endings, LocalDate signedOn) throws SQLException {
        Set<PatentNumber> ended = new HashSet<>();
        for (String ending : (String[]) endings.getArray()) {
            String[] parts = ending.split(" ", -1);
            if (LocalDate.parse(parts[1]).isBefore(signedOn)) {
                ended.add(PatentNumber.parse(parts[0]));
            }
        }
        return ended;
    }
}
