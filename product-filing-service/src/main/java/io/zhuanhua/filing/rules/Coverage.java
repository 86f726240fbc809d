package io.zhuanhua.filing.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductEvent.RosterClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far filing covers the rosters on one day (备案覆盖率, domain.md §5.4): an enterprise in several classes counts
/// once, one whose qualification has ended does not count, one filed product is enough.
///
/// @param roster enterprises on any roster that day
/// @param filed of those, the ones with a product filed by that day
/// @param percent filed ÷ roster in per cent with two places; null when the roster is empty (无数据, not 0)
/// @param byClass the same for each class
/// @param open enterprises on a roster without a filing: the list to work on
public record Coverage(
        LocalDate asOf,
        int roster,
        int filed,
        @Nullable BigDecimal percent,
        Map<RosterClass, OfClass> byClass,
        List<Open> open) {

    /// One class of plan （五）.
    public record OfClass(int roster, int filed, @Nullable BigDecimal percent) {}

    /// An enterprise still to be won.
    public record Open(CreditCode enterprise, String name) {}

    /// A qualification, as recorded.
    public record Entry(
            CreditCode enterprise,
            String name,
            RosterClass rosterClass,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /// @param entries every qualification ever recorded; the newest of an enterprise and class counts
    /// @param filers enterprises with a product filed on or before `asOf`
    public static Coverage on(LocalDate asOf, Collection<Entry> entries, Set<CreditCode> filers) {
        Map<CreditCode, String> roster = new TreeMap<>(java.util.Comparator.comparing(CreditCode::text));
        Map<RosterClass, Set<CreditCode>> classes = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.holdsOn(asOf)) {
                roster.put(entry.enterprise(), entry.name());
                classes.computeIfAbsent(entry.rosterClass(), any -> new HashSet<>())
                        .add(entry.enterprise());
            }
        }
        Map<RosterClass, OfClass> byClass = new TreeMap<>();
        for (RosterClass each : RosterClass.values()) {
            Set<CreditCode> members = classes.getOrDefault(each, Set.of());
            int done = filed(members, filers);
            byClass.put(each, new OfClass(members.size(), done, percent(done, members.size())));
        }
        int done = filed(roster.keySet(), filers);
        List<Open> open = roster.entrySet().stream()
                .filter(each -> !filers.contains(each.getKey()))
                .map(each -> new Open(each.getKey(), each.getValue()))
                .toList();
        return new Coverage(asOf, roster.size(), done, percent(done, roster.size()), byClass, open);
    }

    private static int filed(Set<CreditCode> members, Set<CreditCode> filers) {
        return (int) members.stream().filter(filers::contains).count();
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
