package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.confirmed;
import static io.zhuanhua.journal.Deliveries.sent;
import static io.zhuanhua.journal.Deliveries.stream;
import static io.zhuanhua.journal.Service.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Load, fold, decide, append: once per command, however many wish it at once.
class JournalIT {

    private final Service service = Service.fresh();
    private final Journal journal = service.journal();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() throws Exception {
        callers.shutdownNow();
        service.close();
    }

    @Test
    void what_was_decided_is_read_back_as_it_was_said() {
        Decided decided = Service.record(journal, "k", sent("a", "合同\u0000 with NUL, \"quotes\" and 𠮷"));
        assertThat(decided.repeated()).isFalse();
        assertThat(journal.read(stream("a")).entries()).isEqualTo(decided.recorded());
        assertThat(journal.recorded("k")).contains(new Decided(decided.recorded(), true));
        Envelope envelope = decided.recorded().getFirst();
        assertThat(envelope.recordedAt()).isEqualTo(Service.CLOCK.instant());
        assertThat(envelope.actor()).isEqualTo(Actor.service(Service.NAME));
        assertThat(envelope.version()).isEqualTo(1);
    }

    @Test
    void a_stream_may_have_any_name_that_fits() {
        for (String odd : List.of("a b", "'; DROP TABLE journal; --", "{\"x\",NULL}", "苏州\\n", "%s\t🙂", "null")) {
            Service.record(journal, "key " + odd, sent(odd));
            assertThat(journal.read(stream(odd)).events(DomainEvent.class)).containsExactly(sent(odd));
        }
    }

    @Test
    void nothing_decided_is_nothing_recorded() {
        Decided decided = journal.decide(command("k"), Set.of(stream("a")), histories -> List.of());
        assertThat(decided.recorded()).isEmpty();
        assertThat(journal.recorded("k")).isEmpty();
    }

    @Test
    void the_same_command_again_answers_what_was_recorded_and_decides_nothing() {
        Decided first = Service.record(journal, "k", sent("a"));
        Decided again = journal.decide(command("k"), Set.of(stream("a")), histories -> {
            throw new AssertionError("decided again");
        });
        assertThat(again).isEqualTo(new Decided(first.recorded(), true));
    }

    @Test
    void the_same_command_again_for_a_new_stream_answers_what_was_recorded() {
        Decided first = journal.decide(command("k"), Set.of(), histories -> List.of(sent("a"), sent("b")));
        Decided sameName = journal.decide(command("k"), Set.of(), histories -> List.of(sent("a"), sent("b")));
        Decided otherName = journal.decide(command("k"), Set.of(), histories -> List.of(sent("c")));
        assertThat(sameName).isEqualTo(new Decided(first.recorded(), true));
        assertThat(otherName).isEqualTo(new Decided(first.recorded(), true));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        Service.record(journal, "k", sent("a"));
        Command other = new Command("k", "another body", Actor.service(Service.NAME), null, null);
        for (Set<String> streams : List.of(Set.<String>of(), Set.of(stream("a")))) {
            assertThatThrownBy(() -> journal.decide(other, streams, histories -> List.of(sent("b"))))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                            .extracting(problem -> (Object) problem.code())
                            .containsExactly(JournalProblem.IDEMPOTENCY_KEY_REUSED));
        }
    }

    @Test
    void the_same_command_many_times_at_once_has_one_effect() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Decided>> answers = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            await(go);
                            Set<String> streams = i % 2 == 0 ? Set.of() : Set.of(stream("s" + i));
                            return journal.decide(command("k"), streams, histories -> List.of(sent("s" + i)));
                        },
                        callers))
                .toList();
        go.countDown();
        List<List<Envelope>> recorded = answers.stream()
                .map(CompletableFuture::join)
                .map(Decided::recorded)
                .toList();
        assertThat(recorded).allMatch(recorded.getFirst()::equals);
        assertThat(answers).filteredOn(answer -> !answer.join().repeated()).hasSize(1);
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("1");
    }

    @Test
    void a_stream_taken_for_new_that_is_not_says_so_at_once() {
        Service.record(journal, "k", sent("a"));
        Service.record(journal, "l", sent("b"));
        AtomicInteger decisions = new AtomicInteger();
        for (Set<String> streams : List.of(Set.<String>of(), Set.of(stream("b")))) {
            assertThatThrownBy(() -> journal.decide(command("m"), streams, histories -> {
                        decisions.incrementAndGet();
                        return List.of(confirmed("a", "r"));
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("delivery-a");
        }
        assertThat(decisions).hasValue(2);
    }

    @Test
    void of_two_who_decide_on_the_same_state_one_wins_and_the_other_decides_again() throws Exception {
        Journal elsewhere = service.journal();
        CyclicBarrier bothHaveSeenIt = new CyclicBarrier(2);
        AtomicInteger decisions = new AtomicInteger();
        List<CompletableFuture<Decided>> answers = new ArrayList<>();
        for (Journal each : List.of(journal, elsewhere)) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> each.decide(command("k" + each.hashCode()), Set.of(stream("a")), histories -> {
                        decisions.incrementAndGet();
                        if (histories.of(stream("a")).isEmpty()) {
                            await(bothHaveSeenIt);
                        }
                        return List.of(
                                confirmed("a", "r" + histories.of(stream("a")).version()));
                    }),
                    callers));
        }
        answers.forEach(CompletableFuture::join);
        assertThat(journal.read(stream("a")).events(DomainEvent.class))
                .containsExactly(confirmed("a", "r0"), confirmed("a", "r1"));
        assertThat(decisions).hasValue(3);
    }

    @Test
    void fifty_at_once_on_one_stream_never_decide_on_a_stale_state() {
        List<CompletableFuture<Void>> answers = IntStream.range(0, 50)
                .mapToObj(caller -> CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 10; i++) {
                                journal.decide(
                                        command(caller + "-" + i),
                                        Set.of(stream("hot")),
                                        histories -> List.of(confirmed(
                                                "hot",
                                                "r"
                                                        + histories
                                                                .of(stream("hot"))
                                                                .version())));
                            }
                        },
                        callers))
                .toList();
        answers.forEach(CompletableFuture::join);
        List<DomainEvent> events = journal.read(stream("hot")).events(DomainEvent.class);
        assertThat(events).hasSize(500);
        assertThat(events)
                .containsExactlyElementsOf(IntStream.range(0, 500)
                        .mapToObj(i -> (DomainEvent) confirmed("hot", "r" + i))
                        .toList());
        assertThat(JournalCheck.run(service.connections()).findings()).isEmpty();
    }

    @Test
    void commands_over_the_same_streams_in_any_order_all_come_through() {
        List<CompletableFuture<Void>> answers = IntStream.range(0, 16)
                .mapToObj(caller -> CompletableFuture.runAsync(
                        () -> {
                            java.util.Random random = new java.util.Random(caller);
                            for (int i = 0; i < 20; i++) {
                                String one = "s" + random.nextInt(6);
                                String two = "s" + (6 + random.nextInt(6));
                                List<DomainEvent> events = random.nextBoolean()
                                        ? List.of(sent(one), sent(two))
                                        : List.of(sent(two), sent(one));
                                journal.decide(
                                        command(caller + "-" + i),
                                        Set.of(stream(one), stream(two)),
                                        histories -> events);
                            }
                        },
                        callers))
                .toList();
        answers.forEach(CompletableFuture::join);
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("640");
        assertThat(JournalCheck.run(service.connections()).findings()).isEmpty();
    }

    @Test
    void what_no_topic_would_take_is_refused_before_it_is_recorded() {
        Service.record(journal, "large", sent("a", "大".repeat(170_000)));
        assertThatThrownBy(() -> Service.record(journal, "too large", sent("b", "大".repeat(180_000))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> (Object) problem.code())
                        .containsExactly(JournalProblem.EVENT_TOO_LARGE));
        for (String unusable : List.of("x".repeat(600), "x\0y")) {
            assertThat(journal.read(stream(unusable)).isEmpty()).isTrue();
            assertThatThrownBy(() -> Service.record(journal, "k", sent(unusable)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Service.record(journal, "k".repeat(600), sent("b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("1");
    }

    @Test
    void facts_are_never_changed_and_never_removed() {
        Service.record(journal, "k", sent("a"));
        for (String change : List.of(
                "UPDATE journal SET payload = '{}'",
                "DELETE FROM journal",
                "TRUNCATE journal",
                "TRUNCATE journal, relay_progress")) {
            assertThatThrownBy(() -> service.sql(change)).rootCause().hasMessageContaining("append-only");
        }
        assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
