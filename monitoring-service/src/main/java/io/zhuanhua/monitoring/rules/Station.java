package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The stations of the chain, need to payout, in their order. Each counts what reached it in the period, by legal date.
public enum Station {
    NEED,
    PUSH,
    INTENT,
    SIGN,
    VERIFY,
    FILE,
    APPLY,
    GRANT,
    PAY;

    /// What reached this station in the period, newest first.
    public List<Counted> rows(Facts facts, Period period) {
        Stream<Counted> rows =
                switch (this) {
                    case NEED ->
                        facts.needs().stream()
                                .map(need -> new Counted(
                                        need.title(),
                                        need.enterprise().name(),
                                        need.registeredOn(),
                                        null,
                                        null,
                                        "/matching/needs/" + need.id()));
                    case PUSH -> proposals(facts, Facts.Proposal::proposedOn, Facts.Proposal::needOn);
                    case INTENT -> proposals(facts, Facts.Proposal::acceptedOn, Facts.Proposal::proposedOn);
                    case SIGN ->
                        cases(
                                facts,
                                period,
                                it -> it.reached().signedOn(),
                                it -> it.reached().acceptedOn(),
                                CaseFacts::technical);
                    case VERIFY ->
                        cases(
                                facts,
                                period,
                                it -> it.reached().verifiedOn(),
                                it -> it.reached().signedOn(),
                                CaseFacts::technical);
                    case FILE ->
                        cases(
                                facts,
                                period,
                                it -> it.reached().filedOn(),
                                it -> it.reached().verifiedOn(),
                                it -> null);
                    case APPLY -> applications(facts, ApplicationFacts::appliedOn, null, ApplicationFacts::computed);
                    case GRANT ->
                        applications(
                                facts,
                                ApplicationFacts::grantedOn,
                                ApplicationFacts::appliedOn,
                                ApplicationFacts::granted);
                    case PAY ->
                        applications(
                                facts, ApplicationFacts::paidOn, ApplicationFacts::grantedOn, ApplicationFacts::paid);
                };
        return rows.filter(row -> period.holds(row.on()))
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .toList();
    }

    private static Stream<Counted> proposals(
            Facts facts,
            Function<Facts.Proposal, @Nullable LocalDate> on,
            Function<Facts.Proposal, @Nullable LocalDate> before) {
        return facts.proposals().stream()
                .map(it -> counted(
                        on.apply(it),
                        day -> new Counted(
                                it.needTitle() + " ← " + it.patentTitle(),
                                it.enterpriseName(),
                                day,
                                null,
                                days(before.apply(it), day),
                                "/matching/matches/" + it.id())))
                .filter(Objects::nonNull);
    }

    private static Stream<Counted> cases(
            Facts facts,
            Period period,
            Function<CaseFacts, @Nullable LocalDate> on,
            Function<CaseFacts, @Nullable LocalDate> before,
            Function<CaseFacts, @Nullable BigDecimal> amount) {
        return facts.cases().stream()
                .filter(it -> !period.reached(it.reached().cancelledOn()))
                .map(it -> counted(
                        on.apply(it), day -> Counted.of(it, day, amount.apply(it), days(before.apply(it), day))))
                .filter(Objects::nonNull);
    }

    /// @param before null for the day the case was verified
    private static Stream<Counted> applications(
            Facts facts,
            Function<ApplicationFacts, @Nullable LocalDate> on,
            @Nullable Function<ApplicationFacts, @Nullable LocalDate> before,
            Function<ApplicationFacts, @Nullable BigDecimal> amount) {
        return facts.applications().stream()
                .map(it -> counted(on.apply(it), day -> {
                    LocalDate since = before == null
                            ? facts.caseNumbered(it.caseNumber())
                                    .map(found -> found.reached().verifiedOn())
                                    .orElse(null)
                            : before.apply(it);
                    return new Counted(
                            it.caseNumber(),
                            it.agencyName(),
                            day,
                            amount.apply(it),
                            days(since, day),
                            "/cases/" + it.caseNumber());
                }))
                .filter(Objects::nonNull);
    }

    private static @Nullable Counted counted(@Nullable LocalDate on, Function<LocalDate, Counted> row) {
        return on == null ? null : row.apply(on);
    }

    private static @Nullable Long days(@Nullable LocalDate from, LocalDate to) {
        return from == null ? null : ChronoUnit.DAYS.between(from, to);
    }
}
