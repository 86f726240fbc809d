package io.zhuanhua.monitoring.rules;

import java.util.List;

/// I15 to I18: what became of needs, contracts and money.
final class ChainCounts {

    private ChainCounts() {}

    /// Contracts signed in the period that grew from a match.
    static Measure contractsFromMatches(Facts facts, Period period) {
        return Measure.count(matched(facts, period));
    }

    /// Of the pushes of the period, those the enterprise was interested in.
    static Measure conversion(Facts facts, Period period) {
        List<Counted> pushes = Station.PUSH.rows(facts, period);
        List<Counted> intents = facts.proposals().stream()
                .filter(it -> period.holds(it.proposedOn()) && period.reached(it.acceptedOn()))
                .map(it -> new Counted(
                        it.needTitle() + " ← " + it.patentTitle(),
                        it.enterpriseName(),
                        it.proposedOn(),
                        null,
                        null,
                        "/matching/matches/" + it.id()))
                .toList();
        return Measure.share(intents, pushes);
    }

    /// Of the contracts signed in the period, those that are verified by its end.
    static Measure verifiedShare(Facts facts, Period period) {
        List<Counted> signed = Station.SIGN.rows(facts, period);
        List<Counted> verified = signed.stream()
                .filter(row -> facts.caseNumbered(row.label())
                        .filter(it -> period.reached(it.reached().verifiedOn()))
                        .isPresent())
                .toList();
        return Measure.share(verified, signed);
    }

    /// Paid in the period, of the budget of its year as allocated by its end.
    static Measure execution(Facts facts, Period period) {
        List<Counted> allocated = facts.budget().stream()
                .filter(line -> line.year() == period.year())
                .filter(line -> line.kind().equals("ALLOCATED") && period.reached(line.on()))
                .map(line -> new Counted(
                        "budget-" + line.year(),
                        "",
                        line.on(),
                        line.amount(),
                        null,
                        "/subsidies/budgets/" + line.year()))
                .toList();
        return Measure.moneyShare(Station.PAY.rows(facts, period), allocated);
    }

    /// What came back in the period, less what went back to units after a decision fell.
    static List<Counted> recovered(Facts facts, Period period) {
        return facts.recovered().stream()
                .filter(it -> period.holds(it.on()))
                .map(it -> new Counted(
                        it.caseNumber(),
                        it.unitName(),
                        it.on(),
                        it.amount(),
                        null,
                        "/subsidies/clawbacks/" + it.application()))
                .toList();
    }

    /// Verified technical amount beside the subsidy paid.
    static Measure leverage(Facts facts, Period period) {
        return Measure.leverage(Station.VERIFY.rows(facts, period), Station.PAY.rows(facts, period));
    }

    private static List<Counted> matched(Facts facts, Period period) {
        return Station.SIGN.rows(facts, period).stream()
                .filter(row -> facts.caseNumbered(row.label())
                        .filter(it -> it.reached().proposedOn() != null)
                        .isPresent())
                .toList();
    }
}
