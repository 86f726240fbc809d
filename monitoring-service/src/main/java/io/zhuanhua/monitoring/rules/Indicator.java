package io.zhuanhua.monitoring.rules;

import io.zhuanhua.monitoring.rules.Facts.Insured;
import java.util.Optional;
import java.util.stream.Stream;

/// The indicators that can be counted from the events of today (domain: I01–I22). None of them counts applications or
/// grants of patents, and none carries a target: the plan （六） forbids it.
public enum Indicator {
    I01("I01", Unit.TIMES, 1),
    I01_CONTRACTS("I01.CONTRACTS", Unit.CONTRACTS, 1),
    I02("I02", Unit.TIMES, 1),
    I08("I08", Unit.ITEMS, 1),
    I10("I10", Unit.PERCENT, 1),
    I12("I12", Unit.YUAN, 1),
    I12_COUNT("I12.COUNT", Unit.LOANS, 1),
    I12_FIRMS("I12.FIRMS", Unit.UNITS, 1),
    I13("I13", Unit.CONTRACTS, 1),
    I13_INSURED("I13.INSURED", Unit.YUAN, 1),
    I13_PREMIUM("I13.PREMIUM", Unit.YUAN, 1),
    I13_CLAIMS("I13.CLAIMS", Unit.YUAN, 1),
    I15_NEEDS("I15.NEEDS", Unit.ITEMS, 1),
    I15_PUSHES("I15.PUSHES", Unit.TIMES, 1),
    I15_INTENTS("I15.INTENTS", Unit.TIMES, 1),
    I15_CONTRACTS("I15.CONTRACTS", Unit.CONTRACTS, 1),
    I15_CONVERSION("I15.CONVERSION", Unit.PERCENT, 1),
    I16("I16", Unit.PERCENT, 1),
    I16_DAYS("I16.DAYS", Unit.DAYS, 1),
    I17_APPLIED("I17.APPLIED", Unit.YUAN, 1),
    I17_GRANTED("I17.GRANTED", Unit.YUAN, 1),
    I17_PAID("I17.PAID", Unit.YUAN, 1),
    I17_CLAWBACK("I17.CLAWBACK", Unit.YUAN, 1),
    I17_EXECUTION("I17.EXECUTION", Unit.PERCENT, 1),
    I18("I18", Unit.RATIO, 1);

    private final String code;
    private final Unit unit;
    private final int formulaVersion;

    Indicator(String code, Unit unit, int formulaVersion) {
        this.code = code;
        this.unit = unit;
        this.formulaVersion = formulaVersion;
    }

    /// Its code in the domain's list; its name is the word `indicator-<code>`, its definition `definition-<code>`.
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /// Version of the formula; a published figure names it, so that a change of the formula can be told from one of
    /// the facts.
    public int formulaVersion() {
        return formulaVersion;
    }

    /// @param period as much of it as is to be counted: [Period#until] for a day before its end
    public Measure of(Facts facts, Period period) {
        return switch (this) {
            case I01 -> RegisterCounts.times(facts, period);
            case I01_CONTRACTS -> RegisterCounts.contracts(facts, period);
            case I02 -> RegisterCounts.fromInstitutions(facts, period);
            case I08 -> ProductCounts.filed(facts, period);
            case I10 -> ProductCounts.coverage(facts, period);
            case I12 -> Measure.sum(FinanceCounts.pledges(facts, period));
            case I12_COUNT -> Measure.count(FinanceCounts.pledges(facts, period));
            case I12_FIRMS -> Measure.count(FinanceCounts.borrowers(facts, period));
            case I13 -> Measure.count(FinanceCounts.insured(facts.policies(), period, Insured::amount));
            case I13_INSURED -> Measure.sum(FinanceCounts.insured(facts.policies(), period, Insured::amount));
            case I13_PREMIUM -> Measure.sum(FinanceCounts.insured(facts.policies(), period, Insured::premium));
            case I13_CLAIMS -> Measure.sum(FinanceCounts.insured(facts.claims(), period, Insured::amount));
            case I15_NEEDS -> Measure.count(Station.NEED.rows(facts, period));
            case I15_PUSHES -> Measure.count(Station.PUSH.rows(facts, period));
            case I15_INTENTS -> Measure.count(Station.INTENT.rows(facts, period));
            case I15_CONTRACTS -> ChainCounts.contractsFromMatches(facts, period);
            case I15_CONVERSION -> ChainCounts.conversion(facts, period);
            case I16 -> ChainCounts.verifiedShare(facts, period);
            case I16_DAYS -> Measure.medianDays(Station.VERIFY.rows(facts, period));
            case I17_APPLIED -> Measure.sum(Station.APPLY.rows(facts, period));
            case I17_GRANTED -> Measure.sum(Station.GRANT.rows(facts, period));
            case I17_PAID -> Measure.sum(Station.PAY.rows(facts, period));
            case I17_CLAWBACK -> Measure.sum(ChainCounts.recovered(facts, period));
            case I17_EXECUTION -> ChainCounts.execution(facts, period);
            case I18 -> ChainCounts.leverage(facts, period);
        };
    }

    public static Optional<Indicator> coded(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// Units of figures.
    public enum Unit {
        TIMES("次"),
        CONTRACTS("份"),
        LOANS("笔"),
        UNITS("户"),
        ITEMS("件"),
        DAYS("天"),
        PERCENT("%"),
        RATIO("倍"),
        YUAN("元");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        /// As reports write it.
        public String text() {
            return text;
        }
    }
}
