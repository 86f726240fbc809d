package io.zhuanhua.subsidy.listing;

import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/// The list of public notices, open to everybody.
@ApplicationScoped
public class NoticeLists {

    private final DataSource database;

    NoticeLists(DataSource database) {
        this.database = database;
    }

    /// Newest first.
    public Page<ListedNotice> page(Paging paging) {
        Query asked = Query.of("SELECT * FROM " + SubsidyListing.NAME + ".notice");
        List<ListedNotice> rows = asked.newest(paging, "published_on", "notice").list(database, ListedNotice::of);
        return Page.of(rows, paging, row -> row, row -> Cursor.of(row.publishedOn(), row.id()));
    }
}
