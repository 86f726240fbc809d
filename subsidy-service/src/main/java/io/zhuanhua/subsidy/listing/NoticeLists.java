package io.zhuanhua.subsidy.listing;

import io.quarkus.panache.common.Sort;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of public notices, open to everybody.
@ApplicationScoped
public class NoticeLists {

    private static final Sort NEWEST =
            Sort.by("publishedOn", Sort.Direction.Descending).and("notice", Sort.Direction.Descending);

    /// Newest first.
    public Page<ListedNotice> page(Paging paging) {
        String where = "1 = 1";
        Map<String, Object> wanted = new HashMap<>();
        Optional<Cursor> after = paging.after(2);
        if (after.isPresent()) {
            where = "publishedOn < :on or (publishedOn = :on and notice < :id)";
            wanted.put("on", after.get().date(0));
            wanted.put("id", after.get().key(1));
        }
        List<NoticeRow> rows = NoticeRow.<NoticeRow>find(where, NEWEST, wanted)
                .range(0, paging.fetch() - 1)
                .list();
        return Page.of(rows, paging, ListedNotice::of, row -> Cursor.of(row.publishedOn, row.notice));
    }
}
