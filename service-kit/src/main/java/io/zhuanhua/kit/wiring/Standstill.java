package io.zhuanhua.kit.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells which machine has something to do and does not get on with it. It remembers what it saw when it looked last,
/// so it has to look now and then.
final class Standstill {

    private final Clock clock;
    private final Duration patience;
    private final Map<String, Seen> seen = new HashMap<>();

    Standstill(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    private record Seen(long done, Instant since) {}

    /// Whether it has stood still longer than allowed, with work waiting or failing again and again.
    synchronized boolean is(Machine machine) {
        Instant now = clock.instant();
        boolean nothingToDo = machine.lag() == 0 && machine.failure() == null;
        @Nullable Seen before = seen.get(machine.name());
        if (before == null || nothingToDo || before.done() != machine.done()) {
            seen.put(machine.name(), new Seen(machine.done(), now));
            return false;
        }
        return Duration.between(before.since(), now).compareTo(patience) >= 0;
    }
}
