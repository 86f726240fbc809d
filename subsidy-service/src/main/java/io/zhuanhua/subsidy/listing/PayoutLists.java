package io.zhuanhua.subsidy.listing;

import io.quarkus.panache.common.Sort;
import io.zhuanhua.events.Money;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.subsidy.rules.payout.PayoutStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of payout batches, for the bureau's finance, directors and auditors.
@ApplicationScoped
public class PayoutLists {

    private static final Sort NEWEST =
            Sort.by("drawnUpOn", Sort.Direction.Descending).and("batch", Sort.Direction.Descending);

    /// One batch in a list.
    ///
    /// @param amount sum of its orders
    /// @param open orders the bank has not answered
    public record ListedPayout(
            String id, PayoutStatus status, LocalDate drawnUpOn, int orders, Money amount, int open) {

        static ListedPayout of(PayoutRow row) {
            return new ListedPayout(
                    row.batch, row.status, row.drawnUpOn, row.orders, Money.ofYuan(row.amount), row.open);
        }
    }

    /// Newest first.
    public Page<ListedPayout> page(Paging paging) {
        String where = "1 = 1";
        Map<String, Object> wanted = new HashMap<>();
        Optional<Cursor> after = paging.after(2);
        if (after.isPresent()) {
            where = "drawnUpOn < :on or (drawnUpOn = :on and batch < :id)";
            wanted.put("on", after.get().date(0));
            wanted.put("id", after.get().key(1));
        }
        List<PayoutRow> rows = PayoutRow.<PayoutRow>find(where, NEWEST, wanted)
                .range(0, paging.fetch() - 1)
                .list();
        return Page.of(rows, paging, ListedPayout::of, row -> Cursor.of(row.drawnUpOn, row.batch));
    }
}
