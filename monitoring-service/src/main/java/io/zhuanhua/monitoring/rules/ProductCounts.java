package io.zhuanhua.monitoring.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// I08 and I10: filed products, and how much of the rosters they cover at the end of the period.
final class ProductCounts {

    private ProductCounts() {}

    /// Filed by the end of the period, however long ago.
    static Measure filed(Facts facts, Period period) {
        return Measure.count(facts.products().stream()
                .filter(it -> period.reached(it.filedOn()))
                .map(it -> new Counted(it.name(), it.enterprise().name(), on(it), null, null, "/products/" + it.id()))
                .toList());
    }

    /// Enterprises on a roster on the last day, each once, and those of them that have filed by then.
    static Measure coverage(Facts facts, Period period) {
        LocalDate day = period.to();
        Set<String> filed = facts.products().stream()
                .filter(it -> period.reached(it.filedOn()))
                .map(it -> String.valueOf(it.enterprise().code()))
                .collect(Collectors.toSet());
        Map<String, Counted> roster = new LinkedHashMap<>();
        facts.rosters().stream()
                .filter(it -> !it.from().isAfter(day)
                        && (it.until() == null || !it.until().isBefore(day)))
                .forEach(it -> roster.putIfAbsent(
                        String.valueOf(it.enterprise().code()),
                        new Counted(
                                it.enterprise().name(),
                                String.valueOf(it.enterprise().code()),
                                it.from(),
                                null,
                                null,
                                "/products/coverage?asOf=" + day)));
        List<Counted> covered = roster.entrySet().stream()
                .filter(entry -> filed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Measure.share(covered, List.copyOf(roster.values()));
    }

    private static LocalDate on(Facts.Product product) {
        return java.util.Objects.requireNonNull(product.filedOn());
    }
}
