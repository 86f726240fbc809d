package io.zhuanhua.journal;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Rows that could not be appended because somebody was faster. Nothing of them was written.
final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    /// What it collided with.
    enum With {
        /// Another event took the version: the stream has moved on.
        STREAM,
        /// The same command is recorded already.
        COMMAND
    }

    private final With with;

    Conflict(With with) {
        super(with.name(), null, false, false);
        this.with = with;
    }

    With with() {
        return with;
    }

    /// The conflict behind a failed insert; anything else is thrown on.
    static Conflict behind(SQLException failure) throws SQLException {
        if (UNIQUE_VIOLATION.equals(failure.getSQLState()) && failure instanceof PSQLException detailed) {
            ServerErrorMessage message = detailed.getServerErrorMessage();
            String constraint = message == null ? "" : String.valueOf(message.getConstraint());
            if (constraint.equals("journal_stream_version")) {
                return new Conflict(With.STREAM);
            }
            if (constraint.equals("journal_command")) {
                return new Conflict(With.COMMAND);
            }
        }
        throw failure;
    }
}
