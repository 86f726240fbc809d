package io.zhuanhua.subsidy.rules;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.AGENCY_B;
import static io.zhuanhua.subsidy.rules.Given.agency;
import static io.zhuanhua.subsidy.rules.Given.contract;
import static io.zhuanhua.subsidy.rules.Given.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The stories of domain.md §8.2 that the plain case covers, told with the rules alone.
class StoriesTest {

    private final Story story = new Story().budget(2025, "1000000.00");

    @Test
    void the_plain_case_from_application_to_voucher() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "800000.00"));
        assertThat(story.approves(id)).isEqualTo(yuan("40000.00"));
        assertThat(story.capLedger(AGENCY_A, 2025).sums().reserved()).isEqualTo(yuan("40000.00"));
        var notice = story.publishes(List.of(id));
        story.today = LocalDate.of(2025, 4, 18);
        story.closes(notice);
        assertThat(story.state(id).status()).isEqualTo(ApplicationStatus.GRANTED);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().committed()).isEqualTo(yuan("40000.00"));
        story.pays("finance-a", id, "PZ-1", story.today);
        assertThat(story.state(id).status()).isEqualTo(ApplicationStatus.PAID);
        assertThat(story.budget(2025).available()).isEqualTo(yuan("960000.00"));
        assertThat(story.budget(2025).spent().of(id)).isEqualTo(yuan("40000.00"));
    }

    @Test
    void story_11_amended_before_the_decision_the_amount_is_computed_anew_and_the_old_one_cannot_be_approved_unseen() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "800000.00"));
        assertThat(story.state(id).asked().computed().amount()).isEqualTo(yuan("40000.00"));
        story.amends(id, contract("1000000.00", "600000.00"));
        assertThatThrownBy(() -> story.decides("director-a", id, Verdicts.approvalOf("40000.00")))
                .hasMessageContaining("AMOUNT_CHANGED");
        story.decides("director-a", id, Verdicts.approvalOf("30000.00"));
        assertThat(story.state(id).proposed().amount()).isEqualTo(yuan("30000.00"));
    }

    @Test
    void story_13_a_contract_cancelled_before_payment_takes_the_application_along_and_sets_the_money_free() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "800000.00"));
        story.approves(id);
        story.cancels(id);
        assertThat(story.state(id).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(Money.ZERO);
        assertThat(story.budget(2025).available()).isEqualTo(yuan("1000000.00"));
        int events = story.history("application-" + id).size();
        story.cancels(id);
        assertThat(story.history("application-" + id)).hasSize(events);
    }

    @Test
    void story_14_on_the_contract_basis_a_partial_payment_changes_nothing() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "1000000.00"));
        assertThat(story.approves(id)).isEqualTo(yuan("50000.00"));
    }

    @Test
    void story_15_a_contract_in_dollars_counts_with_its_amounts_in_yuan() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("712340.00", "712340.00"));
        assertThat(story.approves(id)).isEqualTo(yuan("35617.00"));
    }

    @Test
    void story_17_two_agencies_share_60_to_40_each_against_its_own_cap() {
        ContractFacts facts = contract(
                "c-2",
                TransferType.ASSIGNMENT,
                "1000000.00",
                "1000000.00",
                List.of(agency(AGENCY_A, "60"), agency(AGENCY_B, "40")));
        story.approves(story.reviewed(AGENCY_A, bigDeal("c-1", "9800000.00", AGENCY_A)));
        assertThat(story.approves(story.reviewed(AGENCY_A, facts))).isEqualTo(yuan("10000.00"));
        assertThat(story.approves(story.reviewed(AGENCY_B, facts)))
                .as("what A cannot use is not moved to B")
                .isEqualTo(yuan("20000.00"));
    }

    @Test
    void story_17_without_a_share_in_the_contract_nothing_can_be_applied_for() {
        ContractFacts facts = contract(
                "c-2",
                TransferType.ASSIGNMENT,
                "1000000.00",
                "1000000.00",
                List.of(agency(AGENCY_A, null), agency(AGENCY_B, null)));
        assertThatThrownBy(() -> story.applies(AGENCY_A, facts)).hasMessageContaining("SHARE_UNDEFINED");
    }

    @Test
    void story_18_cap_mid_grant_leaves_40_000_of_60_000_and_says_why_and_the_next_gets_nothing() {
        story.approves(story.reviewed(AGENCY_A, bigDeal("c-1", "9200000.00", AGENCY_A)));
        ApplicationId second = story.reviewed(AGENCY_A, bigDeal("c-2", "1200000.00", AGENCY_A));
        assertThat(story.approves(second)).isEqualTo(yuan("40000.00"));
        Computation decision = story.state(second).proposed().decision();
        assertThat(decision.steps()).anySatisfy(step -> {
            assertThat(step.before().text()).isEqualTo("60000.00");
            assertThat(step.after().text()).isEqualTo("40000.00");
            assertThat(step.reason()).isEqualTo("CAP_UNIT");
        });
        assertThat(decision.inputs())
                .filteredOn(input -> input.name().equals(Computing.CAP_USED))
                .singleElement()
                .satisfies(used -> {
                    assertThat(used.value()).isEqualTo("460000.00");
                    assertThat(used.eventId()).isNotNull();
                });
        ApplicationId third = story.reviewed(AGENCY_A, bigDeal("c-3", "1000000.00", AGENCY_A));
        assertThat(story.state(third).asked().computed().amount()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> story.approves(third)).hasMessageContaining("CAP_EXHAUSTED");
    }

    @Test
    void story_20_first_come_gets_60_000_then_40_000_then_waits_and_more_budget_ends_the_wait() {
        Story poor = new Story().budget(2025, "100000.00");
        assertThat(poor.approves(poor.reviewed(AGENCY_A, bigDeal("c-1", "1200000.00", AGENCY_A))))
                .isEqualTo(yuan("60000.00"));
        assertThat(poor.approves(poor.reviewed(AGENCY_B, bigDeal("c-2", "1000000.00", AGENCY_B))))
                .isEqualTo(yuan("40000.00"));
        ApplicationId waiting = poor.reviewed(AGENCY_B, bigDeal("c-3", "800000.00", AGENCY_B));
        assertThatThrownBy(() -> poor.approves(waiting)).hasMessageContaining("BUDGET_EXHAUSTED");
        assertThat(poor.state(waiting).status()).isEqualTo(ApplicationStatus.PRELIM_PASSED);
        assertThat(poor.budget(2025).available()).isEqualTo(Money.ZERO);
        poor.budget(2025, "500000.00");
        assertThat(poor.approves(waiting)).isEqualTo(yuan("40000.00"));
    }

    @Test
    void story_21_the_cap_is_of_the_application_year_and_the_budget_of_the_year_of_payment() {
        story.today = LocalDate.of(2025, 12, 19);
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "800000.00"));
        story.approves(id);
        var notice = story.publishes(List.of(id));
        story.today = LocalDate.of(2025, 12, 30);
        story.closes(notice);
        story.today = LocalDate.of(2026, 1, 6);
        assertThatThrownBy(() -> story.pays("finance-a", id, "PZ-1", story.today))
                .as("the new year has no budget yet")
                .hasMessageContaining("BUDGET_EXHAUSTED");
        story.budget(2026, "40000.00");
        story.pays("finance-a", id, "PZ-1", story.today);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(yuan("40000.00"));
        assertThat(story.capLedger(AGENCY_A, 2026).sums().used()).isEqualTo(Money.ZERO);
        assertThat(story.budget(2025).available()).isEqualTo(yuan("1000000.00"));
        assertThat(story.budget(2026).spent().of(id)).isEqualTo(yuan("40000.00"));
        assertThat(story.budget(2026).available()).isEqualTo(Money.ZERO);
    }

    @Test
    void story_43_paid_in_shares_is_a_transfer_but_not_one_that_is_subsidised() {
        ContractFacts equity =
                contract("c-1", TransferType.EQUITY, "1000000.00", "800000.00", List.of(agency(AGENCY_A, null)));
        assertThatThrownBy(() -> story.applies(AGENCY_A, equity)).hasMessageContaining("TYPE_NOT_ELIGIBLE");
    }

    @Test
    void story_45_a_grant_names_policy_inputs_and_steps_and_comes_out_the_same_when_it_is_replayed() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "800000.00"));
        story.approves(id);
        Computation decision = story.state(id).proposed().decision();
        assertThat(decision.citation()).isEqualTo("鄂市监发〔2023〕158号 第七项第五条");
        assertThat(decision.policyVersion()).isEqualTo(1);
        assertThat(decision.inputs())
                .filteredOn(input -> input.name().equals(Computing.TECHNICAL))
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.value()).isEqualTo("800000.00");
                    assertThat(Objects.requireNonNull(input.eventId())).isEqualTo(Given.SUBMISSION);
                });
        assertThat(Computing.replay(story.policy, decision).steps()).isEqualTo(decision.steps());
        assertThat(Computing.replay(story.policy, decision).amount()).isEqualTo(decision.amount());
    }

    private static ContractFacts bigDeal(String id, String technical, io.zhuanhua.events.CreditCode by) {
        return contract(id, TransferType.ASSIGNMENT, technical, technical, List.of(agency(by, null)));
    }
}
