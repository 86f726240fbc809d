package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.events.Actor;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What waits together is written together, and nobody pays for a neighbour.
class GroupCommitIT {

    private final Service service = Service.fresh();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() throws Exception {
        callers.shutdownNow();
        service.close();
    }

    @Test
    void one_that_comes_too_late_never_fails_its_neighbours() throws Exception {
        GroupCommit commits = commits(1, 100);
        commits.append(List.of(row("taken", "first")));

        List<CompletableFuture<Void>> answers =
                together(commits, row("a", "a"), row("taken", "second"), row("b", "b"), row("c", "first"));

        answers.get(0).join();
        answers.get(2).join();
        assertThatThrownBy(answers.get(1)::join).hasRootCauseInstanceOf(Conflict.class);
        assertThatThrownBy(answers.get(3)::join).hasRootCauseInstanceOf(Conflict.class);
        assertThat(service.query("SELECT stream FROM journal ORDER BY 1"))
                .containsExactly("delivery-a", "delivery-b", "delivery-taken");
    }

    @Test
    void one_the_database_will_not_take_never_fails_its_neighbours() throws Exception {
        GroupCommit commits = commits(1, 100);
        JournalRow nul = rowBy(new Actor("a\0b", null, null), "nul");
        JournalRow endless = row("x".repeat(20) + incompressible(9_000), "endless");

        List<CompletableFuture<Void>> answers = together(commits, row("a", "a"), nul, endless, row("b", "b"));

        answers.get(0).join();
        answers.get(3).join();
        assertThatThrownBy(answers.get(1)::join).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(answers.get(2)::join).hasRootCauseInstanceOf(SQLException.class);
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("2");
    }

    @Test
    void two_of_one_stream_in_one_batch_are_told_apart() throws Exception {
        GroupCommit commits = commits(1, 100);

        List<CompletableFuture<Void>> answers = together(commits, row("same", "one"), row("same", "two"));

        answers.get(0).join();
        assertThatThrownBy(answers.get(1)::join).hasRootCauseInstanceOf(Conflict.class);
    }

    @Test
    void what_waits_is_written_in_one_transaction() throws Exception {
        GroupCommit commits = commits(1, 1_000);
        JournalRow[] rows = new JournalRow[200];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("d" + i, "k" + i);
        }
        together(commits, rows).forEach(CompletableFuture::join);
        assertThat(service.query("SELECT count(DISTINCT xmin::text) FROM journal"))
                .containsExactly("1");
    }

    @Test
    void two_who_write_the_same_streams_in_different_order_never_wait_in_a_circle() {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        CyclicBarrier both = new CyclicBarrier(2);
        for (int process = 0; process < 2; process++) {
            GroupCommit commits = service.closing(new GroupCommit(service.pool(1), 1, 100, () -> {}));
            boolean upwards = process == 0;
            answers.add(CompletableFuture.runAsync(
                    () -> {
                        for (int i = 0; i < 10; i++) {
                            String key = i + (upwards ? "-up" : "-down");
                            List<JournalRow> rows = new ArrayList<>();
                            for (int d = 0; d < 3_000; d++) {
                                rows.add(row(i + "-" + (upwards ? d : 2_999 - d), key + d));
                            }
                            try {
                                both.await();
                                commits.append(rows);
                            } catch (Conflict theOtherWasFaster) {
                                assertThat(theOtherWasFaster).hasMessage("journal_stream_version");
                            } catch (InterruptedException | BrokenBarrierException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    },
                    callers));
        }
        answers.forEach(CompletableFuture::join);
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("30000");
    }

    @Test
    void a_full_queue_is_busy_and_takes_more_once_it_has_drained() throws Exception {
        GroupCommit commits = commits(1, 10);
        try (Connection blocker = blocker()) {
            List<CompletableFuture<Void>> waiting = new ArrayList<>();
            waiting.add(append(commits, row("first", "first")));
            blocked(1);
            for (int i = 0; i < 10; i++) {
                waiting.add(append(commits, row("w" + i, "w" + i)));
            }
            await().untilAsserted(() -> assertThatThrownBy(() -> commits.append(List.of(row("more", "more"))))
                    .isInstanceOf(JournalBusy.class));
            blocker.rollback();
            waiting.forEach(CompletableFuture::join);
        }
        commits.append(List.of(row("later", "later")));
    }

    @Test
    void closing_writes_what_waits_and_refuses_what_comes_later() throws Exception {
        GroupCommit commits = commits(1, 100);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        CompletableFuture<Void> closing;
        try (Connection blocker = blocker()) {
            waiting.add(append(commits, row("first", "first")));
            blocked(1);
            for (int i = 0; i < 49; i++) {
                waiting.add(append(commits, row("w" + i, "w" + i)));
            }
            await().untilAsserted(() -> assertThat(commits.waiting()).isEqualTo(49));
            closing = CompletableFuture.runAsync(commits::close, callers);
            await().untilAsserted(() -> assertThat(commits.waiting()).isEqualTo(50));
            assertThatThrownBy(() -> commits.append(List.of(row("late", "late"))))
                    .isInstanceOf(JournalBusy.class);
            blocker.rollback();
        }
        closing.join();
        waiting.forEach(CompletableFuture::join);
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("50");
    }

    @Test
    void a_database_that_is_away_fails_its_callers_and_nobody_later() {
        AtomicBoolean away = new AtomicBoolean(true);
        GroupCommit commits = service.closing(new GroupCommit(sometimes(away), 1, 100, () -> {}));
        assertThatThrownBy(() -> commits.append(List.of(row("a", "a")))).isInstanceOf(JournalFailure.class);
        away.set(false);
        commits.append(List.of(row("a", "a")));
    }

    @Test
    void a_defect_in_what_follows_a_commit_stops_nobody() {
        AtomicInteger calls = new AtomicInteger();
        GroupCommit commits = service.closing(new GroupCommit(service.connections(), 1, 100, () -> {
            calls.incrementAndGet();
            throw new IllegalStateException("planted");
        }));
        commits.append(List.of(row("a", "a")));
        commits.append(List.of(row("b", "b")));
        await().untilAsserted(() -> assertThat(calls).hasValue(2));
    }

    @Test
    void a_caller_who_is_interrupted_still_hears_the_truth() throws Exception {
        GroupCommit commits = commits(1, 100);
        try (Connection blocker = blocker()) {
            AtomicBoolean flag = new AtomicBoolean();
            Thread caller = Thread.ofVirtual().start(() -> {
                commits.append(List.of(row("a", "a")));
                flag.set(Thread.currentThread().isInterrupted());
            });
            blocked(1);
            caller.interrupt();
            blocker.rollback();
            caller.join();
            assertThat(flag).isTrue();
        }
        assertThat(service.query("SELECT stream FROM journal")).containsExactly("delivery-a");
    }

    /// Hands all rows to one flusher as one batch.
    private List<CompletableFuture<Void>> together(GroupCommit commits, JournalRow... rows) throws Exception {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        try (Connection blocker = blocker()) {
            CompletableFuture<Void> first = append(commits, row("blocked", "blocked"));
            blocked(1);
            for (JournalRow row : rows) {
                answers.add(append(commits, row));
                int waiting = answers.size();
                await().pollInterval(Duration.ofMillis(1))
                        .untilAsserted(() -> assertThat(commits.waiting()).isEqualTo(waiting));
            }
            blocker.rollback();
            first.join();
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .exceptionally(any -> null)
                .join();
        service.sql("ALTER TABLE journal DISABLE TRIGGER USER; DELETE FROM journal WHERE stream = 'delivery-blocked';"
                + " ALTER TABLE journal ENABLE TRIGGER USER");
        return answers;
    }

    private CompletableFuture<Void> append(GroupCommit commits, JournalRow row) {
        return CompletableFuture.runAsync(() -> commits.append(List.of(row)), callers);
    }

    private GroupCommit commits(int flushers, int waitingAtMost) {
        return service.closing(new GroupCommit(service.connections(), flushers, waitingAtMost, () -> {}));
    }

    /// Lets nobody write the journal until it is rolled back.
    private Connection blocker() throws SQLException {
        Connection connection = service.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE journal IN SHARE MODE");
        }
        return connection;
    }

    private void blocked(int flushers) {
        await().pollInterval(Duration.ofMillis(5)).untilAsserted(() -> assertThat(service.query(
                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'journal'::regclass"))
                .containsExactly(Integer.toString(flushers)));
    }

    private static JournalRow row(String delivery, String key) {
        return row(delivery, Service.command(key));
    }

    private static JournalRow rowBy(Actor actor, String key) {
        return row(key, new Command(key, "body", actor, null, null));
    }

    private static JournalRow row(String delivery, Command command) {
        return JournalRow.following(new byte[0], 1, sent(delivery), command, 0, Service.CLOCK.instant(), "SHA-256");
    }

    private static String incompressible(int length) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private DataSource sometimes(AtomicBoolean away) {
        DataSource there = service.connections();
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new SQLException("Acquisition timeout");
                    }
                    return method.invoke(there, arguments);
                });
    }
}
