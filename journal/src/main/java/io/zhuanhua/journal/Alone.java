package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that of all processes of a service one does at a time: the one that holds an advisory lock. It has a thread and
/// a connection of its own; when it fails, whatever the reason, it says so and begins again.
final class Alone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Alone.class);
    private static final long RETRY_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What is done while the lock is held; returns when it is closed.
    interface Work {
        void run(Connection connection) throws SQLException, InterruptedException;
    }

    /// What is told of it, from its thread.
    interface Watch {

        /// Another process has the lock.
        void standingBy();

        /// It did not go well and is tried again.
        void failed(String why);
    }

    private final String name;
    private final DataSource database;
    private final Work work;
    private final Watch watch;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /// @param name of the lock and of the thread
    Alone(String name, DataSource database, Work work, Watch watch) {
        this.name = name;
        this.database = database;
        this.work = work;
        this.watch = watch;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void run() {
        while (!isClosed()) {
            try (Connection connection = database.getConnection()) {
                workWith(connection);
            } catch (SQLException | InterruptedException | RuntimeException | Error failure) {
                if (!isClosed()) {
                    LOG.warn("{} stopped and tries again", name, failure);
                    watch.failed(failure.toString());
                }
            }
            pause();
        }
    }

    private void workWith(Connection connection) throws SQLException, InterruptedException {
        try {
            connection.setAutoCommit(true);
            if (lock(connection, name)) {
                work.run(connection);
            } else {
                watch.standingBy();
            }
        } finally {
            leave(connection);
        }
    }

    /// Takes the lock of that name for as long as the connection lives, unless somebody has it.
    static boolean lock(Connection connection, String name) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, name);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /// Gives back locks and settings: a pool may hand this connection to anybody. One that is broken takes them along.
    static void leave(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            RelayTable.execute(connection, "SELECT pg_advisory_unlock_all(); RESET ALL");
        } catch (SQLException broken) {
            LOG.debug("a connection was left broken", broken);
        }
    }

    private void pause() {
        try {
            Thread.interrupted();
            closed.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException nobodyAskedFor) {
            // the loop's condition decides
        }
    }

    /// Waits until the work has stopped, for ten seconds at most.
    @Override
    public void close() {
        closed.countDown();
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
