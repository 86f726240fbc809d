package io.zhuanhua.journal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Rows that could not be appended because somebody was faster. Nothing of them was written.
final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";
    /// Deadlock and serialization failure: two wanted the same rows in different order.
    private static final String ROLLED_BACK = "40";

    private Conflict(String with) {
        super(with, null, false, false);
    }

    /// The conflict behind a failed insert: a version taken, a command recorded already, or a deadlock over them.
    /// Null if it is anything else.
    static @Nullable Conflict behind(SQLException failure) {
        String state = failure.getSQLState();
        if (state != null && state.startsWith(ROLLED_BACK)) {
            return new Conflict(state);
        }
        if (UNIQUE_VIOLATION.equals(state) && failure instanceof PSQLException detailed) {
            ServerErrorMessage message = detailed.getServerErrorMessage();
            String constraint = message == null ? "" : String.valueOf(message.getConstraint());
            if (constraint.equals("journal_stream_version") || constraint.equals("journal_command")) {
                return new Conflict(constraint);
            }
        }
        return null;
    }
}
