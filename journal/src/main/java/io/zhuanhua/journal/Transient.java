package io.zhuanhua.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// Tells a failure of the moment, where trying again will do, from one of the event itself.
final class Transient {

    /// Connection, resources, operator intervention, system error (first two of SQLSTATE).
    private static final Set<String> CLASSES = Set.of("08", "53", "55", "57", "58");

    private Transient() {}

    /// Looks behind what a projection may have wrapped it in.
    static boolean is(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            boolean ofTheMoment =
                    switch (each) {
                        case JournalBusy busy -> true;
                        case KafkaException kafka -> true;
                        case SQLException sql -> ofTheMoment(sql);
                        default -> false;
                    };
            if (ofTheMoment) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofTheMoment(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            // what a pool says when it has no connection to give
            return failure instanceof SQLTransientException
                    || failure instanceof SQLRecoverableException
                    || failure.getCause() instanceof TimeoutException
                    || failure.getCause() instanceof IOException;
        }
        // somebody else appended to a stream we react on: the next attempt sees it
        return CLASSES.contains(state.substring(0, 2)) || Conflict.behind(failure) != null;
    }
}
