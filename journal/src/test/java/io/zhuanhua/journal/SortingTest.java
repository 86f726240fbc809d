package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.ReaderTable.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What becomes of a record follows from where its stream stands.
class SortingTest {

    private static final String STREAM = Deliveries.stream("a");

    @Test
    void what_is_next_is_handled_and_the_stream_moves_on() {
        Sorting sorted = sort(new Standing(3, false), Set.of(), event(4), event(5));
        assertThat(versions(sorted)).containsExactly(4, 5);
        assertThat(sorted.moved).containsExactly(Map.entry(STREAM, new Standing(5, false)));
        assertThat(sorted.counted).isEmpty();
    }

    @Test
    void what_was_there_is_counted_and_nothing_more() {
        Sorting sorted = sort(new Standing(3, false), Set.of(), event(3), event(1), event(4), event(4));
        assertThat(versions(sorted)).containsExactly(4);
        assertThat(sorted.counted).containsExactly(Map.entry("duplicate", 3));
    }

    @Test
    void a_gap_parks_the_stream_and_is_told_once() {
        Sorting sorted = sort(new Standing(1, false), Set.of(), event(3), event(4));
        assertThat(sorted.events).isEmpty();
        assertThat(sorted.aside)
                .extracting(Sorting.Aside::reason)
                .containsExactly("version 2 is missing", "behind a parked event");
        assertThat(sorted.moved).containsExactly(Map.entry(STREAM, new Standing(1, true)));
        assertThat(sorted.counted).containsExactly(Map.entry("gap", 1));
        assertThat(sorted.ready).isEmpty();
    }

    @Test
    void what_fills_the_gap_makes_the_stream_ready() {
        Sorting sorted = sort(new Standing(1, true), Set.of(3), event(2));
        assertThat(sorted.aside).hasSize(1);
        assertThat(sorted.ready).containsExactly(STREAM);
    }

    @Test
    void what_is_parked_already_is_a_duplicate() {
        Sorting sorted = sort(new Standing(1, true), Set.of(2, 3), event(2), event(3), event(4), event(4));
        assertThat(sorted.aside).extracting(aside -> aside.received().version()).containsExactly(4);
        assertThat(sorted.counted).containsExactly(Map.entry("duplicate", 3));
        assertThat(sorted.ready).isEmpty();
    }

    @Test
    void a_dead_letter_takes_its_version_and_the_stream_goes_on() {
        Sorting sorted = sort(new Standing(1, false), Set.of(), letter(2), event(3));
        assertThat(versions(sorted)).containsExactly(3);
        assertThat(sorted.letters).hasSize(1);
        assertThat(sorted.counted).containsExactly(Map.entry("dead UNKNOWN_KIND", 1));
    }

    @Test
    void a_dead_letter_behind_a_parked_event_waits_its_turn_and_what_follows_it_too() {
        Sorting sorted = sort(new Standing(1, true), Set.of(2), letter(3), event(4));
        assertThat(sorted.aside).extracting(aside -> aside.received().version()).containsExactly(3, 4);
        assertThat(sorted.letters).hasSize(1);
    }

    @Test
    void a_dead_letter_that_fills_a_gap_makes_the_stream_ready() {
        Sorting sorted = sort(new Standing(1, true), Set.of(3), letter(2));
        assertThat(sorted.ready).containsExactly(STREAM);
    }

    @Test
    void a_dead_letter_of_no_stream_moves_nothing() {
        Sorting sorted = new Sorting(Map.of(), new HashMap<>());
        sorted.sort(List.of(Received.NotUnderstood.ofNoStream(
                Deliveries.received(1, event(1)), Received.Reason.NOT_A_CLOUD_EVENT)));
        assertThat(sorted.moved).isEmpty();
        assertThat(sorted.counted).containsExactly(Map.entry("dead NOT_A_CLOUD_EVENT", 1));
    }

    private static JournalRow event(int version) {
        return Deliveries.row(version, Deliveries.confirmed("a", "r" + version));
    }

    /// Marks the version of a record nobody understands.
    private record Letter(int version) {}

    private static Letter letter(int version) {
        return new Letter(version);
    }

    private static Sorting sort(Standing standing, Set<Integer> parked, Object... records) {
        List<Received> batch = new ArrayList<>();
        for (Object each : records) {
            batch.add(
                    switch (each) {
                        case JournalRow row -> Wire.read(Deliveries.received(batch.size(), row));
                        case Letter letter ->
                            new Received.NotUnderstood(
                                    Deliveries.received(batch.size(), event(letter.version())),
                                    Received.Reason.UNKNOWN_KIND,
                                    STREAM,
                                    letter.version());
                        default -> throw new IllegalArgumentException(each.toString());
                    });
        }
        Map<String, Set<Integer>> parkedVersions = new HashMap<>(Map.of(STREAM, new HashSet<>(parked)));
        Sorting sorted = new Sorting(Map.of(STREAM, standing), parkedVersions);
        sorted.sort(batch);
        return sorted;
    }

    private static List<Integer> versions(Sorting sorted) {
        return sorted.events.stream().map(Envelope::version).toList();
    }
}
