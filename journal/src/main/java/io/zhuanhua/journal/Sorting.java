package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.ReaderTable.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to become of the records of a batch, told from where their streams stand. Touches nothing itself.
final class Sorting {

    /// A record to be put aside, and why.
    record Aside(Received received, String reason) {}

    final List<Envelope> events = new ArrayList<>();
    final List<Aside> aside = new ArrayList<>();
    final List<Received.NotUnderstood> letters = new ArrayList<>();
    final Map<String, Integer> counted = new HashMap<>();
    final Map<String, Standing> moved = new HashMap<>();
    /// Parked streams whose next version has come.
    final Set<String> ready = new HashSet<>();

    private final Map<String, Standing> standings;
    private final Map<String, Set<Integer>> parkedVersions;

    /// @param standings of the streams of the batch that are known
    /// @param parkedVersions what is put aside of those that are parked
    Sorting(Map<String, Standing> standings, Map<String, Set<Integer>> parkedVersions) {
        this.standings = standings;
        this.parkedVersions = parkedVersions;
    }

    void sort(List<Received> batch) {
        batch.forEach(this::sort);
    }

    private void sort(Received received) {
        if (received instanceof Received.NotUnderstood letter) {
            letters.add(letter);
            count("dead " + letter.reason());
        }
        String stream = received.stream();
        if (stream == null) {
            return;
        }
        Standing standing = standing(stream);
        int next = standing.version() + 1;
        if (received.version() < next) {
            count("duplicate");
        } else if (standing.parked() || received.version() > next) {
            putAside(received, stream, standing);
        } else {
            // a dead letter that took a version has no effect, and what follows it goes on
            moved.put(stream, new Standing(next, false));
            if (received instanceof Received.Understood understood) {
                events.add(understood.envelope());
            }
        }
    }

    private void putAside(Received received, String stream, Standing standing) {
        int next = standing.version() + 1;
        boolean another =
                parkedVersions.computeIfAbsent(stream, any -> new HashSet<>()).add(received.version());
        if (!another) {
            count("duplicate");
            return;
        }
        if (standing.parked()) {
            aside.add(new Aside(received, "behind a parked event"));
        } else {
            count("gap");
            aside.add(new Aside(received, missing(next)));
            moved.put(stream, new Standing(standing.version(), true));
        }
        if (received.version() == next) {
            ready.add(stream);
        }
    }

    static String missing(int version) {
        return "version " + version + " is missing";
    }

    private Standing standing(String stream) {
        Standing sofar = moved.get(stream);
        return sofar == null ? standings.getOrDefault(stream, Standing.NEW) : sofar;
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }
}
