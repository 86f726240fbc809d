package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// The rows of one transaction, written piece by piece while the next are decided. Until [#finish] or [#abandon] has
/// returned nothing else may use its connection.
final class Writing {

    /// In rows. A hand-over costs more than it gains for fewer.
    private static final int PIECE = 192;

    private final Connection connection;
    private final Executor writer;
    private CompletableFuture<Void> pieces = CompletableFuture.completedFuture(null);
    private List<JournalRow> next = new ArrayList<>();
    private int handedOver;

    /// @param writer one thread
    Writing(Connection connection, Executor writer) {
        this.connection = connection;
        this.writer = writer;
    }

    void add(List<JournalRow> rows) {
        next.addAll(rows);
        if (next.size() >= PIECE) {
            List<JournalRow> piece = next;
            pieces = pieces.thenRunAsync(() -> insert(piece), writer);
            handedOver += piece.size();
            next = new ArrayList<>();
        }
    }

    /// Waits until all of them are written.
    ///
    /// @return how many there were
    /// @throws SQLException of the first piece that could not be written
    int finish() throws SQLException {
        try {
            pieces.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof SQLException cause ? cause : new SQLException(failed);
        }
        if (!next.isEmpty()) {
            JournalTable.insert(connection, next);
        }
        return handedOver + next.size();
    }

    /// Waits until the connection is free, whatever has become of the pieces.
    void abandon() {
        pieces.exceptionally(failed -> null).join();
    }

    private void insert(List<JournalRow> piece) {
        try {
            JournalTable.insert(connection, piece);
        } catch (SQLException failure) {
            throw new CompletionException(failure);
        }
    }
}
