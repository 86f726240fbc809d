package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a year's money stands at, from the movements of its budget or of one unit's cap.
///
/// @param held reserved for proposals that stand in a notice
/// @param committed granted and not yet paid; of a cap, everything granted
/// @param spent paid
/// @param limit the budget allocated, or the cap; null where it is not known (无数据)
public record MoneyUse(
        BigDecimal held,
        BigDecimal committed,
        BigDecimal spent,
        @Nullable BigDecimal limit) {

    /// The cap of one unit in one year.
    public record OfUnit(String unit, String name, int year, MoneyUse use) {}

    /// The budget of a year on that day.
    public static MoneyUse ofBudget(Facts facts, int year, LocalDate day) {
        List<Move> moves = facts.budget().stream()
                .filter(line -> line.year() == year && !line.on().isAfter(day))
                .map(line -> new Move(line.kind(), line.amount()))
                .toList();
        boolean allocated = moves.stream().anyMatch(move -> move.kind().equals("ALLOCATED"));
        return of(moves, allocated ? total(moves, "ALLOCATED") : null);
    }

    /// The caps of a year on that day, by unit. One that lasts longer than a year counts in each.
    public static List<OfUnit> ofCaps(Facts facts, int year, LocalDate day) {
        Predicate<Facts.CapLine> known =
                line -> (line.lasting() || line.year() == year) && !line.on().isAfter(day);
        Map<String, List<Move>> moves = facts.caps().stream()
                .filter(known)
                .collect(Collectors.groupingBy(
                        Facts.CapLine::unit,
                        TreeMap::new,
                        Collectors.mapping(line -> new Move(line.kind(), line.amount()), Collectors.toList())));
        return moves.entrySet().stream()
                .map(entry -> {
                    ApplicationFacts last = lastOf(facts, entry.getKey());
                    return new OfUnit(
                            entry.getKey(),
                            last == null ? entry.getKey() : last.agencyName(),
                            year,
                            of(entry.getValue(), last == null ? null : last.unitCap()));
                })
                .toList();
    }

    private record Move(String kind, BigDecimal amount) {}

    private static MoneyUse of(List<Move> moves, @Nullable BigDecimal limit) {
        BigDecimal taken = total(moves, "RESERVED").subtract(total(moves, "RELEASED"));
        BigDecimal spent = total(moves, "SPENT");
        BigDecimal due = total(moves, "COMMITTED").min(taken).subtract(spent).max(BigDecimal.ZERO);
        return new MoneyUse(taken.subtract(due).subtract(spent), due, spent, limit);
    }

    private static BigDecimal total(List<Move> moves, String kind) {
        return moves.stream()
                .filter(move -> move.kind().equals(kind))
                .map(Move::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static @Nullable ApplicationFacts lastOf(Facts facts, String unit) {
        return facts.applications().stream()
                .filter(application -> application.agency().equals(unit) && application.unitCap() != null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public BigDecimal used() {
        return held.add(committed).add(spent);
    }

    /// What is left; null where the limit is not known.
    public @Nullable BigDecimal free() {
        return limit == null ? null : limit.subtract(used());
    }

    /// Per cent of the limit that is used; null where the limit is not known.
    public @Nullable BigDecimal percentUsed() {
        return Sums.percent(used(), limit);
    }
}
