package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One public notice in a list.
///
/// @param amount sum of its items
public record ListedNotice(
        String id,
        String status,
        LocalDate publishedOn,
        LocalDate lastDay,
        @Nullable LocalDate closedOn,
        int items,
        Money amount) {

    static ListedNotice of(ResultSet row) throws SQLException {
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return new ListedNotice(
                row.getString("notice"),
                closedOn == null ? "OPEN" : "CLOSED",
                row.getObject("published_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                closedOn,
                row.getInt("items"),
                Money.ofYuan(row.getBigDecimal("amount")));
    }
}
