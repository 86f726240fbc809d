package io.zhuanhua.journal;

import io.zhuanhua.journal.ReaderTable.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the streams of a run stand. A run that would begin anew if it were interrupted may keep what has moved in
/// memory and write it seldom, which is most of the work of a rebuild; every other writes with each transaction.
final class Standings {

    private final int most;
    private final Map<String, Standing> kept = new HashMap<>();
    private boolean keepsAll;
    private boolean written;

    /// @param most how many streams may be kept unwritten; 0 for a run that goes on where it was interrupted
    Standings(int most) {
        this.most = most;
        this.keepsAll = most > 0;
    }

    /// Of those streams that are known.
    Map<String, Standing> of(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Standing> known = HashMap.newHashMap(streams.size());
        for (String stream : streams) {
            Standing standing = kept.get(stream);
            if (standing != null) {
                known.put(stream, standing);
            }
        }
        if (!keepsAll && known.size() < streams.size()) {
            List<String> others = streams.stream()
                    .filter(stream -> !known.containsKey(stream))
                    .toList();
            known.putAll(ReaderTable.standings(connection, others));
        }
        return known;
    }

    /// Part of the transaction that moves them.
    ///
    /// @param atOnce whether somebody else is going to look at the table
    void move(Connection connection, Map<String, Standing> moved, boolean atOnce) throws SQLException {
        written = atOnce || kept.size() + moved.size() > most;
        if (written) {
            // sorted, for an index takes in neighbours far more cheaply
            Map<String, Standing> all = new TreeMap<>(kept);
            all.putAll(moved);
            ReaderTable.saveStandings(connection, all);
        }
    }

    /// Once that transaction has been committed.
    void moved(Map<String, Standing> moved) {
        if (written) {
            kept.clear();
            keepsAll = false;
        } else {
            kept.putAll(moved);
        }
    }
}
