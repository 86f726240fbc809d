package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Money;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.subsidy.rules.payout.PayoutStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/// The list of payout batches, for the bureau's finance, directors and auditors.
@ApplicationScoped
public class PayoutLists {

    private final DataSource database;

    PayoutLists(DataSource database) {
        this.database = database;
    }

    /// One batch in a list.
    ///
    /// @param amount sum of its orders
    /// @param open orders the bank has not answered
    public record ListedPayout(
            String id, PayoutStatus status, LocalDate drawnUpOn, int orders, Money amount, int open) {

        static ListedPayout of(ResultSet row) throws SQLException {
            return new ListedPayout(
                    row.getString("batch"),
                    PayoutStatus.valueOf(row.getString("status")),
                    row.getObject("drawn_up_on", LocalDate.class),
                    row.getInt("orders"),
                    Money.ofYuan(row.getBigDecimal("amount")),
                    row.getInt("open"));
        }
    }

    /// Newest first.
    public Page<ListedPayout> page(Paging paging) {
        Query asked = Query.of("SELECT * FROM " + SubsidyListing.NAME + ".payout");
        List<ListedPayout> rows = asked.newest(paging, "drawn_up_on", "batch").list(database, ListedPayout::of);
        return Page.of(rows, paging, row -> row, row -> Cursor.of(row.drawnUpOn(), row.id()));
    }
}
