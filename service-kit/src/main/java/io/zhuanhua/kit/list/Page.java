package io.zhuanhua.kit.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next cursor for `?after=`; null on the last page
public record Page<T>(List<T> items, @Nullable String next) {

    /// Makes the page from rows read with `LIMIT` [Paging#fetch], one more than are shown.
    public static <R, T> Page<T> of(List<R> rows, Paging paging, Function<R, T> shown, Function<R, Cursor> place) {
        boolean more = rows.size() > paging.limit();
        List<R> kept = more ? rows.subList(0, paging.limit()) : rows;
        return new Page<>(
                kept.stream().map(shown).toList(),
                more ? place.apply(kept.getLast()).text() : null);
    }
}
