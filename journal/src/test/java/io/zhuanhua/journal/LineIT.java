package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.confirmed;
import static io.zhuanhua.journal.Service.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.BudgetEvent.BudgetReserved;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Decisions about ledgers: made in one line, many by one commit, each seeing what the ones before it took.
class LineIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final String BUDGET = "budget-2025";
    private static final Set<String> STREAMS = Set.of(BUDGET);

    /// What is left of a budget, in fen.
    private static final class Left implements Ledger<AtomicLong> {

        private final AtomicInteger taken = new AtomicInteger();

        @Override
        public String prefix() {
            return "budget-";
        }

        @Override
        public AtomicLong empty() {
            return new AtomicLong();
        }

        @Override
        public void take(AtomicLong sum, Envelope entry) {
            taken.incrementAndGet();
            if (entry.event() instanceof BudgetAllocated more) {
                sum.addAndGet(more.amount().fen());
            } else if (entry.event() instanceof BudgetReserved held) {
                sum.addAndGet(-held.amount().fen());
            }
        }
    }

    private final Service service = Service.fresh();
    private final Left left = new Left();
    private final Journal journal = process();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    private Journal process() {
        return service.closing(
                new Journal(service.pool(10), Service.NAME, Service.CLOCK, "SHA-256", List.of(left), () -> {}));
    }

    @AfterEach
    void close() throws Exception {
        people.shutdownNow();
        service.close();
    }

    private void allocate(long fen) {
        journal.decide(
                command("allocated-" + fen),
                STREAMS,
                any -> List.of(new BudgetAllocated(2025, new Money(fen), "DISTRICT", "文", TODAY)));
    }

    private Function<Histories, List<DomainEvent>> reserving(String id, long fen) {
        return histories -> histories.of(BUDGET).sum(left).get() < fen
                ? List.of()
                : List.of(new BudgetReserved(2025, new ApplicationId(id), null, new Money(fen), TODAY));
    }

    private long leftOver() {
        return journal.read(BUDGET).sum(left).get();
    }

    private <T> List<Future<T>> all(List<Callable<T>> wanted) {
        return wanted.stream().map(people::submit).toList();
    }

    /// Holds the line until the others stand in it.
    private CountDownLatch held(Journal line) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        people.execute(() -> line.ask(STREAMS, any -> {
            begun.countDown();
            try {
                free.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
            return true;
        }));
        begun.await();
        return free;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_many_who_want_the_same_money_in_two_processes_each_sees_what_the_ones_before_took(long seed)
            throws Exception {
        allocate(100_000);
        Journal other = process();
        Random random = new Random(seed);
        List<Callable<Decided>> wanted = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Journal one = random.nextBoolean() ? journal : other;
            String id = "a-" + i;
            long fen = random.nextLong(1, 401);
            wanted.add(() -> one.decide(command(id), STREAMS, reserving(id, fen)));
        }
        long reserved = 0;
        long refused = 0;
        for (Future<Decided> each : all(wanted)) {
            List<Envelope> recorded = each.get().recorded();
            refused += recorded.isEmpty() ? 1 : 0;
            for (Envelope entry : recorded) {
                reserved += ((BudgetReserved) entry.event()).amount().fen();
            }
        }
        assertThat(refused).isPositive();
        assertThat(leftOver()).isEqualTo(100_000 - reserved).isBetween(0L, 399L);
    }

    @Test
    void the_same_command_twice_in_one_batch_has_its_effect_once() throws Exception {
        allocate(100);
        CountDownLatch free = held(journal);
        List<Callable<Decided>> wanted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wanted.add(() -> journal.decide(command("one"), STREAMS, reserving("a", 10)));
        }
        List<Future<Decided>> answers = all(wanted);
        free.countDown();
        for (Future<Decided> each : answers) {
            assertThat(each.get().recorded()).hasSize(1);
        }
        assertThat(leftOver()).isEqualTo(90);
    }

    @Test
    void one_that_fails_does_not_take_those_beside_it_along() throws Exception {
        allocate(100);
        journal.decide(command("there"), Set.of(), any -> List.of(confirmed("there", "r")));
        CountDownLatch free = held(journal);
        List<Callable<Decided>> wanted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String id = "a-" + i;
            wanted.add(() -> journal.decide(command(id), STREAMS, reserving(id, 10)));
        }
        wanted.add(() -> journal.decide(command("broken"), STREAMS, any -> {
            throw new IllegalArgumentException("broken");
        }));
        wanted.add(() -> journal.decide(command("unasked"), STREAMS, any -> List.of(confirmed("there", "again"))));
        List<Future<Decided>> answers = all(wanted);
        free.countDown();
        assertThatThrownBy(() -> answers.get(10).get()).hasRootCauseMessage("broken");
        assertThatThrownBy(() -> answers.get(11).get()).hasRootCauseInstanceOf(JournalBusy.class);
        for (Future<Decided> each : answers.subList(0, 10)) {
            assertThat(each.get().recorded()).hasSize(1);
        }
        assertThat(leftOver()).isZero();
    }

    @Test
    void whoever_writes_outside_the_line_makes_it_decide_anew() {
        allocate(100);
        AtomicInteger asked = new AtomicInteger();
        Journal outside = service.journal();
        Decided decided = journal.decide(command("a"), STREAMS, histories -> {
            if (asked.incrementAndGet() == 1) {
                outside.decide(
                        command("outside"),
                        STREAMS,
                        any -> List.of(new BudgetReserved(2025, new ApplicationId("b"), null, new Money(70), TODAY)));
            }
            return reserving("a", 50).apply(histories);
        });
        assertThat(asked).hasValue(2);
        assertThat(decided.recorded()).isEmpty();
        assertThat(leftOver()).isEqualTo(30);
    }

    @Test
    void when_somebody_outside_was_faster_nothing_stays_of_pieces_written_while_others_were_decided() throws Exception {
        allocate(1_000);
        AtomicInteger asked = new AtomicInteger();
        Journal outside = service.journal();
        DomainEvent elsewhere = confirmed("elsewhere", "line");
        CountDownLatch free = held(journal);
        CountDownLatch arrived = new CountDownLatch(400);
        List<Callable<Decided>> wanted = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String id = "a-" + i;
            Set<String> streams = i == 100 ? Set.of(BUDGET, elsewhere.stream()) : STREAMS;
            wanted.add(() -> {
                arrived.countDown();
                return journal.decide(command(id), streams, histories -> {
                    if (asked.incrementAndGet() == 1) {
                        outside.decide(command("outside"), Set.of(), any -> List.of(confirmed("elsewhere", "outside")));
                    }
                    List<DomainEvent> events = new ArrayList<>(reserving(id, 2).apply(histories));
                    if (streams.size() == 2) {
                        events.add(elsewhere);
                    }
                    return events;
                });
            });
        }
        List<Future<Decided>> answers = all(wanted);
        arrived.await();
        free.countDown();
        for (Future<Decided> each : answers) {
            assertThat(each.get().recorded()).isNotEmpty();
        }
        assertThat(leftOver()).isEqualTo(200);
        assertThat(journal.read(elsewhere.stream()).entries()).hasSize(2);
    }

    @Test
    void what_was_taken_in_once_is_not_read_again() {
        allocate(1_000_000);
        for (int i = 0; i < 200; i++) {
            String id = "a-" + i;
            journal.decide(command(id), STREAMS, reserving(id, 1));
        }
        assertThat(left.taken).hasValue(201);
        assertThat(process()
                        .<Long>ask(
                                STREAMS,
                                histories -> histories.of(BUDGET).sum(left).get()))
                .isEqualTo(999_800);
    }

    @Test
    void within_a_decision_a_ledger_is_asked_for_its_sum_and_not_for_its_entries() {
        allocate(100);
        assertThatThrownBy(() ->
                        journal.ask(STREAMS, histories -> histories.of(BUDGET).entries()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sum");
        assertThat(journal.read(BUDGET).entries()).hasSize(1);
    }

    @Test
    void a_decision_that_asks_for_another_is_refused_instead_of_waiting_for_itself() {
        assertThatThrownBy(() -> journal.ask(STREAMS, any -> journal.ask(STREAMS, again -> true)))
                .isInstanceOf(IllegalStateException.class);
    }
}
