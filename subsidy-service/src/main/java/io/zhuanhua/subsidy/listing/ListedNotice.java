package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Money;
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

    static ListedNotice of(NoticeRow row) {
        return new ListedNotice(
                row.notice,
                row.closedOn == null ? "OPEN" : "CLOSED",
                row.publishedOn,
                row.lastDay,
                row.closedOn,
                row.items,
                Money.ofYuan(row.amount));
    }
}
