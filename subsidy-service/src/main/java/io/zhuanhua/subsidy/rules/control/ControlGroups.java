package io.zhuanhua.subsidy.rules.control;

import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.ControlEvent.ControlConfirmed;
import io.zhuanhua.events.ControlEvent.ControlEnded;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.CreditCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which units stand under common control: whoever is linked to a unit by confirmed links, over however many others,
/// is of its group.
public final class ControlGroups {

    /// Every unit stands for itself.
    public static final ControlGroups NONE = new ControlGroups(Map.of());

    private static final Comparator<CreditCode> ORDER = Comparator.comparing(CreditCode::text);

    private final Map<Pair, Link> links;

    private ControlGroups(Map<Pair, Link> links) {
        this.links = links;
    }

    /// Two units, in whatever order they were named.
    private record Pair(CreditCode first, CreditCode second) {

        static Pair of(CreditCode one, CreditCode other) {
            return ORDER.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// How far a link is.
    public enum Status {
        NOTED,
        CONFIRMED,
        ENDED
    }

    /// Two units under common control.
    ///
    /// @param changedOn day of the last change
    /// @param reason why it ended; null before
    public record Link(
            ControlNoted noted,
            Status status,
            LocalDate changedOn,
            @Nullable String reason) {}

    public static ControlGroups of(List<ControlEvent> history) {
        Map<Pair, Link> links = new LinkedHashMap<>();
        for (ControlEvent event : history) {
            Pair pair = Pair.of(event.unit(), event.other());
            switch (event) {
                case ControlNoted e -> links.put(pair, new Link(e, Status.NOTED, e.notedOn(), null));
                case ControlConfirmed e ->
                    links.computeIfPresent(
                            pair, (key, link) -> new Link(link.noted(), Status.CONFIRMED, e.confirmedOn(), null));
                case ControlEnded e ->
                    links.computeIfPresent(
                            pair, (key, link) -> new Link(link.noted(), Status.ENDED, e.endedOn(), e.reason()));
            }
        }
        return new ControlGroups(links);
    }

    /// All links there ever were, in the order in which they were first noted.
    public Collection<Link> links() {
        return links.values();
    }

    public Optional<Link> link(CreditCode unit, CreditCode other) {
        return Optional.ofNullable(links.get(Pair.of(unit, other)));
    }

    /// The group of a unit, in the order of the codes: the unit itself, and whoever shares a cap with it.
    public SortedSet<CreditCode> of(CreditCode unit) {
        SortedSet<CreditCode> group = new TreeSet<>(ORDER);
        Deque<CreditCode> ahead = new ArrayDeque<>(List.of(unit));
        while (!ahead.isEmpty()) {
            CreditCode next = ahead.remove();
            if (group.add(next)) {
                links.forEach((pair, link) -> {
                    if (link.status() == Status.CONFIRMED) {
                        neighbour(pair, next).ifPresent(ahead::add);
                    }
                });
            }
        }
        return group;
    }

    private static Optional<CreditCode> neighbour(Pair pair, CreditCode unit) {
        if (pair.first().equals(unit)) {
            return Optional.of(pair.second());
        }
        return pair.second().equals(unit) ? Optional.of(pair.first()) : Optional.empty();
    }
}
