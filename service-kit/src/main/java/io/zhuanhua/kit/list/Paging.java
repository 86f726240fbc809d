package io.zhuanhua.kit.list;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much of a list is wanted and from where: `?limit=50&after=<cursor>`. A `@BeanParam` of every list.
public class Paging {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("after")
    @Nullable
    String after;

    /// The first page of the usual size.
    public static Paging first() {
        return new Paging();
    }

    /// What comes after that place, as many as a page can hold.
    public static Paging from(String cursor) {
        Paging paging = new Paging();
        paging.limit = String.valueOf(LARGEST_LIMIT);
        paging.after = cursor;
        return paging;
    }

    /// Rows to show.
    ///
    /// @throws Refused `LIMIT_INVALID` unless 1 to 200
    public int limit() {
        String asked = limit;
        if (asked == null || asked.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        boolean number = asked.length() <= 3 && asked.chars().allMatch(c -> c >= '0' && c <= '9');
        int rows = number ? Integer.parseInt(asked) : 0;
        Refused.unless(rows >= 1 && rows <= LARGEST_LIMIT, KitProblem.LIMIT_INVALID, "", String.valueOf(LARGEST_LIMIT));
        return rows;
    }

    /// Rows to read: one more than are shown, to know whether there are more.
    public int fetch() {
        return limit() + 1;
    }

    /// The place to go on from, with that many sort keys.
    ///
    /// @throws Refused `CURSOR_INVALID`
    public Optional<Cursor> after(int keys) {
        return Optional.ofNullable(after).filter(text -> !text.isEmpty()).map(text -> Cursor.parse(text, keys));
    }
}
