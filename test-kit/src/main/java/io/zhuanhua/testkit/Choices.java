package io.zhuanhua.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Where a generator's chance comes from: a row of numbers, drawn at random or replayed. A smaller number always means
/// a plainer value, so a failing input is made plain by making its numbers smaller and fewer.
public final class Choices {

    private final List<Long> given;
    private final Random random;
    private final boolean replaying;
    private final List<Long> made = new ArrayList<>();

    private Choices(List<Long> given, Random random, boolean replaying) {
        this.given = given;
        this.random = random;
        this.replaying = replaying;
    }

    static Choices drawn(long seed) {
        return new Choices(List.of(), new Random(seed), false);
    }

    /// Beyond the numbers given, the plainest choice (0) is made.
    static Choices replayed(List<Long> given) {
        return new Choices(given, new Random(0), true);
    }

    /// A number from 0 to `most`, both included.
    public long upTo(long most) {
        long choice = replaying ? replay(most) : draw(most);
        made.add(choice);
        return choice;
    }

    /// The numbers used so far.
    List<Long> made() {
        return made;
    }

    private long replay(long most) {
        return made.size() < given.size() ? Math.min(given.get(made.size()), most) : 0;
    }

    /// The ends and small numbers come up more often than chance would have them: that is where mistakes live.
    private long draw(long most) {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> most;
            case 2, 3 -> random.nextLong(Math.min(most, 9) + 1);
            default -> most == Long.MAX_VALUE ? random.nextLong(most) : random.nextLong(most + 1);
        };
    }
}
