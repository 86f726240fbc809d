package io.zhuanhua.monitoring.rules;

import io.zhuanhua.monitoring.rules.Facts.RegisterRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// I01 and I02: transfers and licences that the national register shows with a local party.
final class RegisterCounts {

    /// Codes that are a transfer or a licence; changes of name, pledges and lapses are not.
    private static final Set<String> TRANSFERS = Set.of("TR01", "TA01", "EE01");

    private RegisterCounts() {}

    /// One per record: a deal over twelve patents is twelve.
    static Measure times(Facts facts, Period period) {
        return Measure.count(rows(facts, period, record -> true));
    }

    /// The contracts those records prove, each once.
    static Measure contracts(Facts facts, Period period) {
        Set<String> records = local(facts, period).map(RegisterRecord::record).collect(Collectors.toSet());
        List<Counted> contracts = facts.cases().stream()
                .filter(it -> it.records().stream().anyMatch(records::contains))
                .map(it -> Counted.of(it, firstDay(facts, it, records), it.technical(), null))
                .toList();
        return Measure.count(contracts);
    }

    /// Those where a public institution sells and a local enterprise buys, as the contract they prove says.
    static Measure fromInstitutions(Facts facts, Period period) {
        Map<String, CaseFacts> proven = proven(facts);
        return Measure.count(rows(facts, period, record -> {
            CaseFacts of = proven.get(record.record());
            return of != null
                    && of.transferor().isPublicInstitution()
                    && of.transferee().isOf(facts.division());
        }));
    }

    private static List<Counted> rows(Facts facts, Period period, Predicate<RegisterRecord> wanted) {
        Map<String, CaseFacts> proven = proven(facts);
        return local(facts, period)
                .filter(wanted)
                .map(record -> {
                    CaseFacts of = proven.get(record.record());
                    return new Counted(
                            record.record() + " " + record.code(),
                            String.join("、", record.before()) + " → " + String.join("、", record.after()),
                            record.effectiveOn(),
                            null,
                            null,
                            of == null ? "/register" : of.href());
                })
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .toList();
    }

    private static Stream<RegisterRecord> local(Facts facts, Period period) {
        Set<String> names = facts.localNames();
        return facts.records().stream()
                .filter(record -> !record.superseded())
                .filter(record -> TRANSFERS.contains(record.code()))
                .filter(record -> period.holds(record.effectiveOn()))
                .filter(record -> Stream.concat(record.before().stream(), record.after().stream())
                        .anyMatch(name -> names.contains(Facts.plain(name))));
    }

    private static Map<String, CaseFacts> proven(Facts facts) {
        return facts.cases().stream()
                .flatMap(it -> it.records().stream().map(record -> Map.entry(record, it)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static java.time.LocalDate firstDay(Facts facts, CaseFacts of, Set<String> records) {
        return facts.records().stream()
                .filter(record -> records.contains(record.record()))
                .filter(record -> of.records().contains(record.record()))
                .map(RegisterRecord::effectiveOn)
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }
}
