package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.money.Inputs.AgencyPart;
import io.zhuanhua.subsidy.rules.money.Inputs.Before;
import io.zhuanhua.subsidy.rules.money.Inputs.Pool;
import io.zhuanhua.subsidy.rules.policy.CapBy;
import io.zhuanhua.subsidy.rules.policy.Instalments;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Terms;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes a computation that can be walked back: every input with the event it was taken from, every step, the
/// policy's version. Replaying it gives the same fen.
public final class Computing {

    public static final String TOTAL = "totalAmount";
    public static final String TECHNICAL = "technicalAmount";
    public static final String SIGNED_ON = "signedOn";
    public static final String TRANSFER_TYPE = "transferType";
    public static final String VERIFIED_ON = "verifiedOn";
    public static final String SHARE = "agencyShare";
    public static final String CAP_YEAR = "capYear";
    public static final String CAP_GROUP = "capGroup";
    public static final String CAP_USED = "capUsed";
    public static final String CAP_LIMIT = "capLimit";
    public static final String BUDGET_YEAR = "budgetYear";
    public static final String BUDGET_LEFT = "budgetAvailable";

    private Computing() {}

    /// A ledger as it stood, and the newest event in it.
    ///
    /// @param amount what has been used of a cap, or what is left of a budget
    /// @param event id of the newest event of its stream; null when there is none
    public record Standing(int year, Money amount, @Nullable UUID event) {}

    /// A unit's caps as they stood, with what else of the unit counts in the period of the first, and the newest event
    /// of
    /// the ledger that is written to.
    ///
    /// @param used of each cap, by all who share it
    /// @param counted bases of the unit that count towards slices, thresholds and increments
    /// @param baseline what it had in the period before; null while nobody has said so
    public record CapStanding(
            CapBucket bucket,
            List<Money> used,
            Money counted,
            @Nullable Money baseline,
            @Nullable UUID event) {

        public CapStanding {
            used = List.copyOf(used);
        }

        /// Nobody has got anything.
        public static CapStanding untouched(CapBucket bucket) {
            List<Money> nothing = bucket.caps().stream().map(cap -> Money.ZERO).toList();
            return new CapStanding(bucket, nothing, Money.ZERO, null, null);
        }
    }

    /// What the agency may expect as things stand; the budget is not asked.
    public static Computation estimate(Policy policy, ContractFacts facts, Party agency, CapStanding cap, Noted noted) {
        return compute(policy, facts, agency, cap, noted, null);
    }

    /// The money an amount is taken from.
    ///
    /// @param pool the money of its window; null where it has none
    /// @param event newest of the window's money
    public record Funds(
            Standing budget, @Nullable Pool pool, @Nullable UUID event) {

        /// Without a window.
        public static Funds of(Standing budget) {
            return new Funds(budget, null, null);
        }
    }

    /// What is decided.
    public static Computation decide(
            Policy policy, ContractFacts facts, Party agency, CapStanding cap, Noted noted, Funds funds) {
        return compute(policy, facts, agency, cap, noted, funds);
    }

    /// The amount that the stored inputs give under the stored policy version.
    ///
    /// @param policy the version named in the computation
    public static Calculation replay(Policy policy, Computation stored) {
        Map<String, String> values = values(stored);
        Before before = BeforeInputs.read(values, capsUsed(policy.terms(), values), BeforeInputs.counted(values));
        return Calculation.of(policy.terms(), inputs(values, before, budget(values), PoolInputs.read(values)));
    }

    /// What the same facts come to under another version, with other parts of its caps used and other bases of the unit
    /// counted, whatever the budget.
    static Calculation again(Policy policy, Computation stored, List<Money> capsUsed, Money counted) {
        Map<String, String> values = values(stored);
        return Calculation.of(policy.terms(), inputs(values, BeforeInputs.read(values, capsUsed, counted), null, null));
    }

    /// The base a computation was made with: counts towards the unit's next amounts.
    public static Money base(Computation computation) {
        return computation.steps().stream()
                .takeWhile(step -> !Calculation.AMOUNTS.contains(step.rule()))
                .reduce((former, later) -> later)
                .map(step -> Money.rounded(step.after().value(), new Money(1), RoundingMode.HALF_UP))
                .orElse(Money.ZERO);
    }

    private static Map<String, String> values(Computation stored) {
        Map<String, String> values = new HashMap<>();
        stored.inputs().forEach(input -> values.put(input.name(), input.value()));
        return values;
    }

    private static @Nullable Money budget(Map<String, String> values) {
        return values.containsKey(BUDGET_LEFT) ? money(values, BUDGET_LEFT) : null;
    }

    private static Inputs inputs(
            Map<String, String> values, Before before, @Nullable Money budget, @Nullable Pool pool) {
        return new Inputs(
                money(values, TOTAL),
                money(values, TECHNICAL),
                PerformanceInputs.performance(values),
                PerformanceInputs.excluded(values),
                BeforeInputs.part(values),
                before,
                budget,
                pool);
    }

    /// What base, rate, share and rounding give, before cap and budget cut it.
    public static Money beforeLimits(Computation computation) {
        return computation.steps().stream()
                .filter(step -> step.rule().equals(Calculation.ROUNDING))
                .map(step -> Money.ofYuan(step.after().value()))
                .findFirst()
                .orElse(computation.amount());
    }

    private static Computation compute(
            Policy policy, ContractFacts facts, Party agency, CapStanding cap, Noted noted, @Nullable Funds funds) {
        AgencyPart part = part(facts, agency);
        Excluded excluded = Excluded.of(facts, policy.terms().extent(), noted);
        Calculation calculation = Calculation.of(
                policy.terms(),
                new Inputs(
                        facts.submitted().amounts().total(),
                        facts.submitted().amounts().technical(),
                        facts.performance(),
                        excluded.amount(),
                        part,
                        BeforeInputs.of(cap, noted),
                        funds == null ? null : funds.budget().amount(),
                        funds == null ? null : funds.pool()));
        List<Input> inputs = new ArrayList<>(ofContract(facts, part.share()));
        inputs.addAll(PerformanceInputs.of(policy.terms(), facts, excluded));
        inputs.addAll(BeforeInputs.stored(policy.terms(), part, cap, noted));
        ofPolicy(policy, inputs);
        inputs.add(new Input(CAP_YEAR, String.valueOf(cap.bucket().time().appliedIn()), null));
        ofCaps(cap, inputs);
        if (funds != null) {
            Standing budget = funds.budget();
            inputs.addAll(PoolInputs.stored(funds));
            inputs.add(new Input(BUDGET_YEAR, String.valueOf(budget.year()), null));
            inputs.add(new Input(BUDGET_LEFT, budget.amount().toString(), budget.event()));
        }
        return new Computation(
                policy.id(), policy.version(), policy.citation(), inputs, calculation.steps(), calculation.amount());
    }

    private static void ofCaps(CapStanding standing, List<Input> inputs) {
        List<CapBucket.Cap> caps = standing.bucket().caps();
        for (int i = 0; i < caps.size(); i++) {
            CapBucket.Cap cap = caps.get(i);
            if (i > 0) {
                inputs.add(new Input(
                        ofCap(CAP_LIMIT, cap.limit(), i), cap.limit().amount().toString(), null));
            }
            if (cap.isShared()) {
                inputs.add(new Input(ofCap(CAP_GROUP, cap.limit(), i), group(cap), null));
            }
            inputs.add(new Input(
                    ofCap(CAP_USED, cap.limit(), i), standing.used().get(i).toString(), standing.event()));
        }
    }

    /// The name of an input of one of the caps: those of the first bear no more than its own, those of further ones
    /// also
    /// what kind of cap it is.
    ///
    /// @param place of the cap in its policy, from 0
    public static String ofCap(String input, UnitCap cap, int place) {
        return place == 0 ? input : input + "." + cap.kind();
    }

    private static List<Money> capsUsed(Terms terms, Map<String, String> values) {
        return IntStream.range(0, terms.unitCaps().size())
                .mapToObj(i -> money(values, ofCap(CAP_USED, terms.unitCaps().get(i), i)))
                .toList();
    }

    private static String group(CapBucket.Cap cap) {
        return cap.units().stream().map(CreditCode::text).collect(Collectors.joining("、"));
    }

    private static AgencyPart part(ContractFacts facts, Party agency) {
        int agencies = facts.agencies().size();
        return new AgencyPart(
                agencies > 1 ? agency.share() : null,
                agencies,
                Math.max(0, facts.agencies().indexOf(agency)));
    }

    private static List<Input> ofContract(ContractFacts facts, @Nullable Percent share) {
        UUID source = facts.submission();
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(TOTAL, facts.submitted().amounts().total().toString(), source));
        inputs.add(new Input(TECHNICAL, facts.submitted().amounts().technical().toString(), source));
        inputs.add(new Input(SIGNED_ON, facts.submitted().signedOn().toString(), source));
        inputs.add(new Input(TRANSFER_TYPE, facts.submitted().transferType().name(), source));
        ContractFacts.Verification verified = facts.verification();
        if (verified != null) {
            inputs.add(new Input(VERIFIED_ON, verified.verifiedOn().toString(), verified.event()));
        }
        if (share != null) {
            inputs.add(new Input(SHARE, share.text(), source));
        }
        return inputs;
    }

    private static void ofPolicy(Policy policy, List<Input> inputs) {
        for (String name : used(policy.terms())) {
            inputs.add(new Input(name, policy.parameter(name).value(), null));
        }
    }

    private static List<String> used(Terms terms) {
        List<String> names =
                new ArrayList<>(List.of(terms.amount().parameter(), Terms.ROUNDING_UNIT, Terms.ROUNDING_MODE));
        if (terms.contractCap() != null) {
            names.add(Terms.CONTRACT_CAP);
        }
        names.addAll(List.of(Terms.UNIT_CAP, Terms.CAP_PERIOD));
        if (terms.unitCaps().getFirst().by() == CapBy.CONTROL_GROUP) {
            names.add(Terms.CAP_BY);
        }
        if (terms.instalments().advance() != null) {
            names.add(Instalments.ADVANCE);
        }
        return names;
    }

    /// The year of the unit's ledger that a computation was reckoned with.
    public static int capYear(Computation computation) {
        return computation.inputs().stream()
                .filter(input -> input.name().equals(CAP_YEAR))
                .map(input -> Integer.valueOf(input.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + CAP_YEAR));
    }

    private static Money money(Map<String, String> values, String name) {
        return Money.parse(values.getOrDefault(name, ""));
    }
}
