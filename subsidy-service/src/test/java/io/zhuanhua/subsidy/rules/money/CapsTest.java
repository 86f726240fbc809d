package io.zhuanhua.subsidy.rules.money;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.AGENCY_B;
import static io.zhuanhua.subsidy.rules.Given.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.CapEvent.CapBaselineSet;
import io.zhuanhua.events.CapEvent.CapCommitted;
import io.zhuanhua.events.CapEvent.CapReleased;
import io.zhuanhua.events.CapEvent.CapReserved;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.ControlEvent.ControlConfirmed;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.policy.CapBy;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.CapTime;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.testkit.Choices;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Several caps under one policy (domain.md §2.4: several may apply; grant = min over all).
class CapsTest {

    private static final String ALL_KINDS = "CALENDAR_YEAR_OF_PAYMENT:CONTROL_GROUP:600000.00,"
            + "POLICY_TERM:USCC:700000.00,ALL_TIMES:CONTROL_GROUP:900000.00";

    private final Story story = new Story().budget(2025, "9000000.00").budget(2026, "9000000.00");

    @Test
    void a_unit_gets_no_more_in_a_year_than_the_one_cap_and_no_more_in_the_term_than_the_other() {
        story.policy = Given.policyWith(Map.of("caps.unit.more", "POLICY_TERM:USCC:900000.00"));
        assertThat(story.approves(story.reviewed(AGENCY_A, deal("c-1", AGENCY_A))))
                .isEqualTo(yuan("500000.00"));
        story.today = LocalDate.of(2026, 2, 3);
        ApplicationId second = story.reviewed(AGENCY_A, deal("c-2", AGENCY_A));
        assertThat(story.approves(second)).isEqualTo(yuan("400000.00"));
        ApplicationId third = story.reviewed(AGENCY_A, deal("c-3", AGENCY_A));
        assertThatThrownBy(() -> story.approves(third)).hasMessageContaining("CAP_EXHAUSTED");

        Computation decision = story.state(second).proposed().decision();
        assertThat(decision.steps())
                .filteredOn(step -> step.rule().equals(Calculation.CAP))
                .extracting(step -> step.after().text())
                .containsExactly("500000.00", "400000.00");
        assertThat(decision.inputs())
                .filteredOn(input -> input.name().startsWith("cap"))
                .extracting(input -> input.name() + " " + input.value())
                .contains(
                        "capYear 2026",
                        "capUsed 0.00",
                        "capLimit.POLICY_TERM.USCC 900000.00",
                        "capUsed.POLICY_TERM.USCC 500000.00");
        assertThat(Computing.replay(story.policy, decision).steps()).isEqualTo(decision.steps());

        story.withdraws(second);
        assertThat(story.approves(third)).isEqualTo(yuan("400000.00"));
    }

    @Test
    void a_version_with_another_period_sees_what_was_granted_before_it() {
        story.approves(story.reviewed(AGENCY_A, deal("c-1", AGENCY_A)));
        story.policy = Given.policyWith(Map.of("caps.unit.period", "ALL_TIMES", "caps.unit.amount", "600000.00"));
        story.today = LocalDate.of(2026, 2, 3);
        assertThat(story.approves(story.reviewed(AGENCY_A, deal("c-2", AGENCY_A))))
                .isEqualTo(yuan("100000.00"));
    }

    @Test
    void in_any_history_no_cap_of_any_kind_is_passed_and_every_decision_replays() {
        Property.forAll(Generators.lists(CapsTest::any, 1, 8), steps -> {
            Story any = new Story();
            for (int year = 2025; year <= 2029; year++) {
                any.budget(year, "99000000.00");
            }
            any.policy = Given.policyWith(Map.of("caps.unit.more", ALL_KINDS));
            any.groups = linked();
            List<ApplicationId> open = new ArrayList<>();
            List<ApplicationId> decided = new ArrayList<>();
            for (Step step : steps) {
                any.today = any.today.plusDays(step.days());
                step(any, step, open, decided);
                for (CreditCode unit : List.of(AGENCY_A, AGENCY_B)) {
                    hold(any, unit, decided);
                }
            }
        });
    }

    /// What the caps say, added up anew from the decisions that stand.
    private static void hold(Story story, CreditCode unit, List<ApplicationId> decided) {
        for (UnitCap cap : story.policy.terms().unitCaps()) {
            for (ApplicationId asked : decided) {
                Money sum = decided.stream()
                        .filter(id -> cap.by() == CapBy.CONTROL_GROUP
                                || story.state(id).asked().applied().agency().equals(unit))
                        .filter(id -> cap.period().counts(time(story, id), time(story, asked)))
                        .map(id -> story.state(id).proposed().amount())
                        .reduce(Money.ZERO, Money::plus);
                assertThat(sum).as("%s of %s", cap, unit).isLessThanOrEqualTo(cap.amount());
            }
        }
    }

    private static CapTime time(Story story, ApplicationId id) {
        ApplicationState state = story.state(id);
        return story.policy.capTime(
                state.asked().applied().appliedOn(), state.proposed().decidedOn());
    }

    /// @param act 0 and 1 apply and decide, 2 applies and decides later, 3 takes back
    private record Step(int act, boolean first, long technical, int days) {}

    private static Step any(Choices choices) {
        return new Step(
                (int) choices.upTo(3),
                choices.upTo(1) == 0,
                Generators.longs(100, 1_500_000_000L).from(choices),
                (int) choices.upTo(60));
    }

    private static void step(Story story, Step step, List<ApplicationId> open, List<ApplicationId> decided) {
        CreditCode unit = step.first() ? AGENCY_A : AGENCY_B;
        if (step.act() == 3) {
            if (!decided.isEmpty()) {
                story.withdraws(decided.removeFirst());
            }
            return;
        }
        String contract = "c-" + open.size() + "-" + decided.size() + "-" + story.today + "-" + step.technical();
        ApplicationId id;
        try {
            id = story.reviewed(unit, deal(contract, new Money(step.technical()).toString(), unit));
        } catch (Refused twice) {
            return;
        }
        open.add(id);
        if (step.act() == 2) {
            story.today = story.today.plusDays(100);
        }
        try {
            story.approves(id);
        } catch (Refused nothingLeft) {
            assertThat(nothingLeft).hasMessageContaining("CAP_EXHAUSTED");
            return;
        }
        decided.add(id);
        Computation decision = story.state(id).proposed().decision();
        assertThat(Computing.replay(story.policy, decision).steps()).isEqualTo(decision.steps());
    }

    @Test
    void a_ledger_counts_by_the_year_of_the_decision_and_the_term_and_forgets_what_is_released() {
        LocalDate term = LocalDate.of(2024, 1, 1);
        List<CapEvent> history = new ArrayList<>(List.of(
                reserved("a", "10.00", LocalDate.of(2025, 12, 1), term),
                reserved("b", "20.00", LocalDate.of(2026, 1, 9), term),
                reserved("c", "40.00", LocalDate.of(2026, 1, 9), LocalDate.of(2025, 1, 1)),
                new CapCommitted(
                        "P", AGENCY_A, 2025, new ApplicationId("b"), yuan("20.00"), LocalDate.of(2027, 1, 9))));
        CapTime asked = new CapTime(2025, 2026, term);
        CapLedger ledger = CapLedger.of(history);
        assertThat(ledger.in(CapPeriod.APPLICATION_YEAR, asked).used()).isEqualTo(yuan("70.00"));
        assertThat(ledger.in(CapPeriod.CALENDAR_YEAR_OF_PAYMENT, asked).used()).isEqualTo(yuan("60.00"));
        assertThat(ledger.in(CapPeriod.POLICY_TERM, asked).used()).isEqualTo(yuan("30.00"));
        assertThat(ledger.in(CapPeriod.POLICY_TERM, asked).committed()).isEqualTo(yuan("20.00"));
        history.add(
                new CapReleased("P", AGENCY_A, 2025, new ApplicationId("b"), yuan("20.00"), LocalDate.of(2027, 2, 9)));
        assertThat(CapLedger.of(history).in(CapPeriod.POLICY_TERM, asked))
                .isEqualTo(new CapLedger.Sums(yuan("10.00"), Money.ZERO, yuan("1.00")));
    }

    @Test
    void a_baseline_is_that_of_the_period_the_latest_one_noted() {
        List<CapEvent> history = List.of(
                baseline("100.00", LocalDate.of(2025, 5, 1)),
                baseline("300.00", LocalDate.of(2026, 1, 5)),
                baseline("200.00", LocalDate.of(2025, 6, 1)));
        CapLedger ledger = CapLedger.of(history);
        CapTime late = new CapTime(2025, 2026, null);
        assertThat(ledger.baseline(CapPeriod.CALENDAR_YEAR_OF_PAYMENT, late)).isEqualTo(yuan("300.00"));
        assertThat(ledger.baseline(CapPeriod.APPLICATION_YEAR, late)).isEqualTo(yuan("200.00"));
        assertThat(ledger.baseline(CapPeriod.APPLICATION_YEAR, new CapTime(2026, 2026, null)))
                .isNull();
    }

    @Test
    void what_is_read_are_the_ledgers_of_the_years_and_units_that_can_count() {
        CapBucket bucket = CapBucket.of(
                Given.policyWith(Map.of("caps.unit.more", "POLICY_TERM:USCC:900000.00")),
                AGENCY_A,
                LocalDate.of(2025, 12, 20),
                LocalDate.of(2026, 1, 20),
                2024,
                ControlGroups.NONE);
        assertThat(bucket.own()).isEqualTo(Streams.cap(bucket.policyId(), AGENCY_A, 2025));
        assertThat(bucket.streams())
                .containsExactlyInAnyOrder(
                        Streams.cap(bucket.policyId(), AGENCY_A, 2024),
                        Streams.cap(bucket.policyId(), AGENCY_A, 2025),
                        Streams.cap(bucket.policyId(), AGENCY_A, 2026));
        assertThat(Given.caps(Given.policy(), AGENCY_A, LocalDate.of(2026, 1, 20), ControlGroups.NONE)
                        .streams())
                .containsExactly(Streams.cap(bucket.policyId(), AGENCY_A, 2026));
    }

    private static CapReserved reserved(String id, String amount, LocalDate on, LocalDate term) {
        return new CapReserved("P", AGENCY_A, 2025, new ApplicationId(id), yuan(amount), yuan("1.00"), on, term);
    }

    private static CapBaselineSet baseline(String amount, LocalDate on) {
        return new CapBaselineSet("P", AGENCY_A, 2025, yuan(amount), "统计表", on, null);
    }

    private static ControlGroups linked() {
        LocalDate on = LocalDate.of(2025, 1, 2);
        return ControlGroups.of(List.of(
                new ControlNoted(AGENCY_A, "甲", AGENCY_B, "乙", "股东名册", on),
                new ControlConfirmed(AGENCY_A, AGENCY_B, on)));
    }

    private static ContractFacts deal(String id, CreditCode agency) {
        return deal(id, "12000000.00", agency);
    }

    private static ContractFacts deal(String id, String technical, CreditCode agency) {
        return Given.contract(id, TransferType.ASSIGNMENT, technical, technical, List.of(Given.agency(agency, null)));
    }
}
