package io.zhuanhua.matching.listing;

import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// How far the lists of needs and offers have come: the version of every stream in them.
@ApplicationScoped
class StreamVersions {

    private static final String ALL = """
            SELECT 'need-' || need AS stream, version FROM match_listing.need
            UNION ALL SELECT 'offer-' || offer, version FROM match_listing.offer""";

    private final DataSource database;

    StreamVersions(DataSource database) {
        this.database = database;
    }

    /// Two marks are equal when nothing has come in between: rows are never removed and versions only grow.
    record Mark(long streams, long versions) {}

    Mark mark() {
        return Query.of("SELECT count(*), coalesce(sum(version), 0) FROM (" + ALL + ") AS streams")
                .list(database, row -> new Mark(row.getLong(1), row.getLong(2)))
                .getFirst();
    }

    /// Stream → version.
    Map<String, Integer> all() {
        return Query.of(ALL).list(database, row -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
