package io.zhuanhua.journal;

import java.sql.SQLException;
import java.util.Set;

/// Tells a failure of the moment, where trying again will do, from one of the event itself.
final class Transient {

    /// Connection, serialization, resources, operator intervention, system error (first two of SQLSTATE).
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private Transient() {}

    static boolean is(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2 || CLASSES.contains(state.substring(0, 2))) {
            return true;
        }
        try {
            // somebody else appended to the stream we react on: the next attempt sees it
            return Conflict.behind(failure).with() != null;
        } catch (SQLException ofTheEvent) {
            return false;
        }
    }
}
