package io.zhuanhua.subsidy.rules.review;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.AGENCY_B;
import static io.zhuanhua.subsidy.rules.Given.contract;
import static io.zhuanhua.subsidy.rules.Given.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.Verdicts;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

    private static final ContractFacts FACTS = contract("1000000.00", "800000.00");

    private final Story story = new Story().budget(2025, "1000000.00");

    @Test
    void an_agency_applies_once_for_a_contract() {
        story.applies(AGENCY_A, FACTS);
        assertThatThrownBy(() -> story.applies(AGENCY_A, FACTS)).hasMessageContaining("ALREADY_APPLIED");
    }

    @Test
    void what_was_taken_back_can_be_applied_for_again_and_what_was_rejected_cannot() {
        ApplicationId id = story.applies(AGENCY_A, FACTS);
        story.withdraws(id);
        assertThat(story.applies(AGENCY_A, FACTS)).isEqualTo(id);
        story.decides("clerk-a", id, ReviewStep.ACCEPT, Outcome.REJECT);
        assertThatThrownBy(() -> story.applies(AGENCY_A, FACTS)).hasMessageContaining("ALREADY_APPLIED");
    }

    @Test
    void a_contract_must_be_the_callers_own_verified_and_standing() {
        assertThatThrownBy(() -> story.applies(AGENCY_B, FACTS)).hasMessageContaining("NOT_YOUR_CONTRACT");
        assertThatThrownBy(() -> story.applies(Given.ENTERPRISE, FACTS)).hasMessageContaining("NOT_YOUR_CONTRACT");
        ContractFacts unverified =
                new ContractFacts(FACTS.submitted(), FACTS.submission(), null, null, null, false, null);
        assertThatThrownBy(() -> story.applies(AGENCY_A, unverified)).hasMessageContaining("CONTRACT_NOT_VERIFIED");
        ContractFacts cancelled = new ContractFacts(
                FACTS.submitted(),
                FACTS.submission(),
                FACTS.verification(),
                EvidenceGrade.A,
                Given.VERIFIED_ON,
                false,
                null);
        assertThatThrownBy(() -> story.applies(AGENCY_A, cancelled)).hasMessageContaining("CONTRACT_CANCELLED");
        ContractFacts doubted = new ContractFacts(
                FACTS.submitted(), FACTS.submission(), FACTS.verification(), EvidenceGrade.A, null, true, null);
        assertThatThrownBy(() -> story.applies(AGENCY_A, doubted)).hasMessageContaining("CONTRACT_DOUBTED");
        ContractFacts barred = new ContractFacts(
                FACTS.submitted(), FACTS.submission(), FACTS.verification(), EvidenceGrade.A, null, false, "重复");
        assertThatThrownBy(() -> story.applies(AGENCY_A, barred)).hasMessageContaining("CONTRACT_BARRED");
        ContractFacts scanned = new ContractFacts(
                FACTS.submitted(), FACTS.submission(), FACTS.verification(), EvidenceGrade.C, null, false, null);
        assertThatThrownBy(() -> story.applies(AGENCY_A, scanned)).hasMessageContaining("EVIDENCE_TOO_WEAK");
    }

    @Test
    void one_may_apply_on_the_last_day_and_not_the_day_after() {
        LocalDate last = Given.policy().validity().applyUntil();
        Eligibility.checkPeriod(Given.policy(), last);
        assertThatThrownBy(() -> Eligibility.checkPeriod(Given.policy(), last.plusDays(1)))
                .hasMessageContaining("APPLICATION_PERIOD_OVER");
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void no_step_is_skipped_and_none_is_taken_twice(ReviewStep step) {
        ApplicationId id = story.applies(AGENCY_A, FACTS);
        for (ReviewStep due : ReviewStep.values()) {
            if (due != step) {
                assertThatThrownBy(() -> story.decides("somebody", id, step, Outcome.PASS))
                        .hasMessageContaining("STEP_NOT_DUE");
            }
            story.decides("person of " + due, id, due, Outcome.PASS);
        }
        assertThatThrownBy(() -> story.decides("somebody", id, step, Outcome.PASS))
                .hasMessageContaining("STEP_NOT_DUE");
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void every_step_can_return_it_and_it_comes_back_to_the_first(ReviewStep step) {
        ApplicationId id = at(step);
        story.decides("the-decider", id, step, Outcome.RETURN);
        assertThat(story.state(id).status()).isEqualTo(ApplicationStatus.RETURNED);
        story.resubmits(id);
        assertThat(story.state(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(story.state(id).asked().account()).isEqualTo("vault-2");
        assertThatThrownBy(() -> story.resubmits(id)).hasMessageContaining("NOT_RETURNED");
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void every_step_can_reject_it_for_good(ReviewStep step) {
        ApplicationId id = at(step);
        story.decides("the-decider", id, step, Outcome.REJECT);
        assertThat(story.state(id).status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(story.state(id).status().isOver()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "PASS", mode = EnumSource.Mode.EXCLUDE)
    void who_does_not_pass_it_says_why(Outcome outcome) {
        ApplicationId id = story.applies(AGENCY_A, FACTS);
        assertThatThrownBy(() -> story.decides("clerk-a", id, new Verdict(ReviewStep.ACCEPT, outcome, " ", null, null)))
                .hasMessageContaining("REASON_REQUIRED");
    }

    @Test
    void four_eyes_three_steps_are_three_people_whatever_their_roles() {
        ApplicationId id = story.applies(AGENCY_A, FACTS);
        assertThatThrownBy(() -> story.decides("agency", id, ReviewStep.ACCEPT, Outcome.PASS))
                .hasMessageContaining("FOUR_EYES");
        story.decides("li", id, ReviewStep.ACCEPT, Outcome.PASS);
        assertThatThrownBy(() -> story.decides("li", id, ReviewStep.PRELIMINARY, Outcome.PASS))
                .hasMessageContaining("FOUR_EYES");
        story.decides("wang", id, ReviewStep.PRELIMINARY, Outcome.PASS);
        for (String account : List.of("agency", "li", "wang")) {
            assertThatThrownBy(() -> story.decides(account, id, ReviewStep.APPROVAL, Outcome.PASS))
                    .hasMessageContaining("FOUR_EYES");
        }
        story.decides("zhao", id, ReviewStep.APPROVAL, Outcome.PASS);
    }

    @Test
    void four_eyes_who_returned_it_at_one_step_does_not_pass_another_but_may_do_the_same_step_again() {
        ApplicationId id = story.applies(AGENCY_A, FACTS);
        story.decides("li", id, ReviewStep.ACCEPT, Outcome.RETURN);
        story.resubmits(id);
        story.decides("li", id, ReviewStep.ACCEPT, Outcome.PASS);
        assertThatThrownBy(() -> story.decides("li", id, ReviewStep.PRELIMINARY, Outcome.PASS))
                .hasMessageContaining("FOUR_EYES");
    }

    @Test
    void four_eyes_who_pays_has_not_decided() {
        ApplicationId id = granted();
        for (String account : List.of("agency", "clerk-a", "reviewer-a", "director-a")) {
            assertThatThrownBy(() -> story.pays(account, id, "PZ-1", story.today))
                    .hasMessageContaining("FOUR_EYES");
        }
        story.pays("finance-a", id, "PZ-1", story.today);
    }

    @Test
    void taking_a_proposal_back_sets_free_what_it_held() {
        ApplicationId withdrawn = story.reviewed(AGENCY_A, FACTS);
        story.approves(withdrawn);
        story.withdraws(withdrawn);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(Money.ZERO);
        ApplicationId rejected = story.reviewed(AGENCY_A, FACTS);
        story.approves(rejected);
        story.decides("director-a", rejected, ReviewStep.APPROVAL, Outcome.REJECT);
        assertThat(story.state(rejected).status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(Money.ZERO);
        assertThat(story.budget(2025).available()).isEqualTo(yuan("1000000.00"));
    }

    @Test
    void once_published_the_agency_cannot_take_it_back() {
        ApplicationId id = story.reviewed(AGENCY_A, FACTS);
        story.approves(id);
        story.publishes(List.of(id));
        assertThatThrownBy(() -> story.withdraws(id)).hasMessageContaining("WITHDRAWAL_TOO_LATE");
    }

    @Test
    void nothing_is_paid_before_it_is_granted_and_nothing_twice() {
        ApplicationId id = story.reviewed(AGENCY_A, FACTS);
        assertThatThrownBy(() -> story.pays("finance-a", id, "PZ-1", story.today))
                .hasMessageContaining("NOT_GRANTED");
        story.approves(id);
        NoticeId notice = story.publishes(List.of(id));
        assertThatThrownBy(() -> story.pays("finance-a", id, "PZ-1", story.today))
                .hasMessageContaining("NOT_GRANTED");
        story.today = LocalDate.of(2025, 4, 18);
        story.closes(notice);
        assertThatThrownBy(() -> story.pays("finance-a", id, "PZ-1", LocalDate.of(2025, 4, 17)))
                .hasMessageContaining("PAID_BEFORE_GRANT");
        assertThatThrownBy(() -> story.pays("finance-a", id, "PZ-1", LocalDate.of(2025, 4, 19)))
                .hasMessageContaining("PAID_IN_FUTURE");
        story.pays("finance-a", id, "PZ-1", story.today);
        assertThatThrownBy(() -> story.pays("finance-b", id, "PZ-2", story.today))
                .hasMessageContaining("ALREADY_PAID");
    }

    @Test
    void a_voucher_pays_one_application() {
        ApplicationId first = granted();
        story.pays("finance-a", first, "PZ-1", story.today);
        story.today = LocalDate.of(2025, 4, 21);
        ApplicationId second = story.reviewed(
                AGENCY_B,
                contract(
                        "c-2",
                        io.zhuanhua.events.TransferType.ASSIGNMENT,
                        "100.00",
                        "100.00",
                        List.of(Given.agency(AGENCY_B, null))));
        story.approves(second);
        NoticeId notice = story.publishes(List.of(second));
        story.today = LocalDate.of(2025, 4, 30);
        story.closes(notice);
        assertThatThrownBy(() -> story.pays("finance-a", second, "PZ-1", story.today))
                .hasMessageContaining("VOUCHER_USED");
    }

    @Test
    void the_id_of_an_application_follows_from_contract_and_agency() {
        ApplicationId id = ApplicationIds.of(FACTS.submitted().contract(), AGENCY_A);
        assertThat(id).isEqualTo(ApplicationIds.of(FACTS.submitted().contract(), AGENCY_A));
        assertThat(id).isNotEqualTo(ApplicationIds.of(FACTS.submitted().contract(), AGENCY_B));
    }

    private ApplicationId at(ReviewStep step) {
        ApplicationId id = story.applies(AGENCY_A, FACTS);
        if (step != ReviewStep.ACCEPT) {
            story.decides("clerk-a", id, Verdicts.of(ReviewStep.ACCEPT, Outcome.PASS));
        }
        if (step == ReviewStep.APPROVAL) {
            story.decides("reviewer-a", id, Verdicts.of(ReviewStep.PRELIMINARY, Outcome.PASS));
        }
        return id;
    }

    private ApplicationId granted() {
        ApplicationId id = story.reviewed(AGENCY_A, FACTS);
        story.approves(id);
        NoticeId notice = story.publishes(List.of(id));
        story.today = LocalDate.of(2025, 4, 18);
        story.closes(notice);
        return id;
    }
}
