package io.zhuanhua.subsidy.rules.review;

import static io.zhuanhua.events.ReviewMove.ReviewStep.ACCEPT;
import static io.zhuanhua.events.ReviewMove.ReviewStep.APPROVAL;
import static io.zhuanhua.events.ReviewMove.ReviewStep.PRELIMINARY;
import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.contract;
import static io.zhuanhua.subsidy.rules.Given.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.Terms;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewMovesTest {

    private final Story story = new Story().budget(2025, "1000000.00");
    private final ApplicationId id = story.applies(AGENCY_A, contract("1000000.00", "800000.00"));

    @Test
    void a_policy_that_says_nothing_takes_one_person_a_step_and_one_that_cannot_be_read_is_no_policy() {
        assertThat(Given.policy().terms().review().of(PRELIMINARY).people()).isEqualTo(1);
        assertThat(planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY")
                        .terms()
                        .review()
                        .of(PRELIMINARY)
                        .people())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ACCEPT:ANY",
                "ACCEPT:ANY;APPROVAL:ANY;PRELIMINARY:ANY",
                "ACCEPT:ANY;PRELIMINARY:ALL(0);APPROVAL:ANY",
                "ACCEPT:ANY;PRELIMINARY:ALL;APPROVAL:ANY",
                "ACCEPT:ANY;PRELIMINARY:SOME;APPROVAL:ANY",
                "ACCEPT:ANY;PRELIMINARY:ANY;APPROVAL:ANY;"
            })
    void a_plan_that_cannot_be_read_makes_the_policy_unusable(String plan) {
        assertThatThrownBy(() -> planned(plan)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_of_two_takes_two_different_people_and_the_second_passes_the_step() {
        story.policy = planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY");
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        assertThat(status()).isEqualTo(ApplicationStatus.ACCEPTED);
        assertThatThrownBy(() -> passes("reviewer-a", PRELIMINARY)).hasMessageContaining("ALREADY_ENDORSED");
        assertThatThrownBy(() -> passes("clerk-a", PRELIMINARY)).hasMessageContaining("FOUR_EYES");
        passes("reviewer-b", PRELIMINARY);
        assertThat(status()).isEqualTo(ApplicationStatus.PRELIM_PASSED);
        assertThatThrownBy(() -> passes("reviewer-a", APPROVAL)).hasMessageContaining("FOUR_EYES");
    }

    @Test
    void one_of_several_can_return_it_alone() {
        story.policy = planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY");
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        story.decides("reviewer-b", id, PRELIMINARY, Outcome.RETURN);
        assertThat(status()).isEqualTo(ApplicationStatus.RETURNED);
        story.resubmits(id);
        passes("clerk-a", ACCEPT);
        passes("reviewer-b", PRELIMINARY);
        assertThat(status()).as("who had passed it looks again").isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void sent_back_to_resume_it_comes_straight_back_and_sent_back_to_run_again_it_walks_every_step() {
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        sendsBack("director-a", ACCEPT, SendBack.RESUME);
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
        passes("clerk-a", ACCEPT);
        assertThat(status()).isEqualTo(ApplicationStatus.PRELIM_PASSED);
        sendsBack("director-a", ACCEPT, SendBack.AGAIN);
        passes("clerk-a", ACCEPT);
        assertThat(status()).isEqualTo(ApplicationStatus.ACCEPTED);
        passes("reviewer-a", PRELIMINARY);
        assertThatThrownBy(() -> passes("clerk-a", APPROVAL)).hasMessageContaining("FOUR_EYES");
        passes("director-a", APPROVAL);
    }

    @Test
    void what_is_noted_after_the_reviewer_has_looked_is_looked_at_by_a_reviewer_before_the_director() {
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        sendsBack("director-a", ACCEPT, SendBack.RESUME);
        story.notes("clerk-a", id, new Noting.Fact.OtherFunds("市级", yuan("100.00"), "鄂财〔2025〕1号"));
        passes("clerk-a", ACCEPT);
        assertThat(status()).isEqualTo(ApplicationStatus.ACCEPTED);
        story.policy = planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY");
        passes("reviewer-a", PRELIMINARY);
        story.notes("clerk-a", id, new Noting.Fact.OtherFunds("市级", yuan("50.00"), "鄂财〔2025〕2号"));
        passes("reviewer-b", PRELIMINARY);
        assertThat(status()).as("reviewer-a has not seen it").isEqualTo(ApplicationStatus.ACCEPTED);
        passes("reviewer-a", PRELIMINARY);
        assertThat(status()).isEqualTo(ApplicationStatus.PRELIM_PASSED);
    }

    @Test
    void it_is_sent_back_to_an_earlier_step_and_only_while_one_is_due() {
        assertThatThrownBy(() -> sendsBack("clerk-a", ACCEPT, SendBack.AGAIN)).hasMessageContaining("STEP_NOT_EARLIER");
        story.decides("clerk-a", id, ACCEPT, Outcome.RETURN);
        assertThatThrownBy(() -> sendsBack("clerk-a", ACCEPT, SendBack.AGAIN)).hasMessageContaining("NO_STEP_DUE");
    }

    @Test
    void who_has_sent_it_back_has_had_their_part() {
        passes("clerk-a", ACCEPT);
        sendsBack("reviewer-a", ACCEPT, SendBack.AGAIN);
        assertThatThrownBy(() -> passes("reviewer-a", ACCEPT)).hasMessageContaining("FOUR_EYES");
    }

    @Test
    void a_pass_is_taken_back_by_who_gave_it_as_long_as_nobody_has_acted_on_it() {
        passes("clerk-a", ACCEPT);
        assertThatThrownBy(() -> takesBack("clerk-b")).hasMessageContaining("NOTHING_TO_TAKE_BACK");
        moves("clerk-b", Role.CLERK, new Move.Remind());
        takesBack("clerk-a");
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatThrownBy(() -> takesBack("clerk-a")).hasMessageContaining("NOTHING_TO_TAKE_BACK");
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        assertThatThrownBy(() -> takesBack("clerk-a")).hasMessageContaining("NOTHING_TO_TAKE_BACK");
    }

    @Test
    void a_proposal_taken_back_sets_free_what_it_held() {
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        story.approves(id);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(yuan("40000.00"));
        takesBack("director-a");
        assertThat(status()).isEqualTo(ApplicationStatus.PRELIM_PASSED);
        assertThat(story.state(id).proposal()).isNull();
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(Money.ZERO);
        assertThat(story.approves(id)).isEqualTo(yuan("40000.00"));
    }

    @Test
    void one_of_several_passes_is_taken_back_alone() {
        story.policy = planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY");
        passes("clerk-a", ACCEPT);
        passes("reviewer-a", PRELIMINARY);
        takesBack("reviewer-a");
        passes("reviewer-b", PRELIMINARY);
        assertThat(status()).isEqualTo(ApplicationStatus.ACCEPTED);
        passes("reviewer-a", PRELIMINARY);
        takesBack("reviewer-a");
        assertThat(story.state(id).panel().endorsed(PRELIMINARY)).containsExactly("reviewer-b");
    }

    @Test
    void those_who_are_named_decide_and_no_others_of_their_role() {
        assigns("director-a", Role.DIRECTOR, AssignmentChange.ADDED, null, "reviewer-b");
        assertThat(mayDecide("reviewer-a", Role.REVIEWER)).isFalse();
        assertThat(mayDecide("reviewer-b", Role.REVIEWER)).isTrue();
        assertThat(mayDecide("reviewer-b", Role.CLERK))
                .as("naming gives no role")
                .isFalse();
        assertThatThrownBy(() -> assigns("reviewer-a", Role.REVIEWER, AssignmentChange.ADDED, null, "reviewer-c"))
                .hasMessageContaining("NOT_IN_CHARGE");
        assigns("reviewer-b", Role.REVIEWER, AssignmentChange.TRANSFERRED, null, "reviewer-c");
        assertThat(mayDecide("reviewer-b", Role.REVIEWER)).isFalse();
        assigns("reviewer-c", Role.REVIEWER, AssignmentChange.ADDED, null, "reviewer-a");
        assertThat(reviewers()).containsExactly("reviewer-c", "reviewer-a");
        assigns("reviewer-a", Role.REVIEWER, AssignmentChange.REMOVED, null, "reviewer-c");
        assigns("director-a", Role.DIRECTOR, AssignmentChange.REMOVED, null, "reviewer-a");
        assertThat(mayDecide("reviewer-b", Role.REVIEWER))
                .as("open to the role again")
                .isTrue();
        assertThatThrownBy(() -> assigns("director-a", Role.DIRECTOR, AssignmentChange.REMOVED, null, "reviewer-a"))
                .hasMessageContaining("NOT_A_REVIEWER");
    }

    @Test
    void who_adds_somebody_to_an_open_step_of_their_own_goes_on_deciding_it() {
        assigns("reviewer-a", Role.REVIEWER, AssignmentChange.ADDED, null, "reviewer-b");
        assertThat(reviewers()).containsExactly("reviewer-a", "reviewer-b");
    }

    @Test
    void a_delegation_ends_by_itself() {
        assigns("reviewer-a", Role.REVIEWER, AssignmentChange.ADDED, null, "reviewer-b");
        LocalDate until = story.today.plusDays(3);
        assigns("reviewer-a", Role.REVIEWER, AssignmentChange.DELEGATED, until, "reviewer-c");
        assertThat(reviewers()).containsExactly("reviewer-b", "reviewer-c");
        assertThatThrownBy(() -> assigns("reviewer-c", Role.REVIEWER, AssignmentChange.ADDED, null, "reviewer-d"))
                .hasMessageContaining("DELEGATION_RUNNING");
        story.today = until.plusDays(1);
        assertThat(reviewers()).containsExactly("reviewer-a", "reviewer-b");
        assertThatThrownBy(() -> assigns("reviewer-a", Role.REVIEWER, AssignmentChange.DELEGATED, until, "reviewer-c"))
                .hasMessageContaining("UNTIL_PASSED");
    }

    @Test
    void nobody_is_named_who_has_had_another_part_and_never_fewer_than_the_plan_asks_for() {
        story.policy = planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY");
        passes("clerk-a", ACCEPT);
        assertThatThrownBy(() -> assigns("director-a", Role.DIRECTOR, AssignmentChange.ADDED, null, "clerk-a", "x"))
                .hasMessageContaining("FOUR_EYES");
        assertThatThrownBy(() -> assigns("director-a", Role.DIRECTOR, AssignmentChange.ADDED, null, "reviewer-a"))
                .hasMessageContaining("REVIEWERS_TOO_FEW");
        assigns("director-a", Role.DIRECTOR, AssignmentChange.ADDED, null, "reviewer-a", "reviewer-b", "reviewer-c");
        passes("reviewer-a", PRELIMINARY);
        passes("reviewer-b", PRELIMINARY);
        assertThat(status()).as("all who are named").isEqualTo(ApplicationStatus.ACCEPTED);
        assigns("reviewer-b", Role.REVIEWER, AssignmentChange.REMOVED, null, "reviewer-c");
        passes("reviewer-b", PRELIMINARY);
        assertThat(status()).as("nobody is left to wait for").isEqualTo(ApplicationStatus.PRELIM_PASSED);
    }

    @Test
    void once_the_term_has_passed_the_director_may_decide_and_then_another_director_approves() {
        passes("clerk-a", ACCEPT);
        assertThatThrownBy(this::escalates).hasMessageContaining("ESCALATION_NOT_DUE");
        assertThat(mayDecide("director-a", Role.DIRECTOR)).isFalse();
        story.today = LocalDate.of(2025, 4, 17);
        assertThatThrownBy(this::escalates).as("the fifth working day").hasMessageContaining("ESCALATION_NOT_DUE");
        story.today = LocalDate.of(2025, 4, 18);
        escalates();
        assertThatThrownBy(this::escalates).as("once").hasMessageContaining("ESCALATION_NOT_DUE");
        assertThat(mayDecide("director-a", Role.DIRECTOR)).isTrue();
        assertThat(mayDecide("reviewer-a", Role.REVIEWER)).isTrue();
        passes("director-a", PRELIMINARY);
        assertThatThrownBy(() -> passes("director-a", APPROVAL)).hasMessageContaining("FOUR_EYES");
        assertThat(story.state(id).panel().escalated()).isFalse();
        passes("director-b", APPROVAL);
    }

    @Test
    void a_director_who_stands_in_is_one_of_several_and_no_more() {
        story.policy = planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY");
        passes("clerk-a", ACCEPT);
        assigns("director-a", Role.DIRECTOR, AssignmentChange.ADDED, null, "reviewer-a", "reviewer-b");
        story.today = LocalDate.of(2025, 4, 18);
        escalates();
        passes("director-b", PRELIMINARY);
        assertThat(status()).isEqualTo(ApplicationStatus.ACCEPTED);
        passes("reviewer-a", PRELIMINARY);
        assertThat(status()).isEqualTo(ApplicationStatus.PRELIM_PASSED);
    }

    @Test
    void a_copy_and_a_reminder_change_nothing_and_stand_in_the_history() {
        moves("clerk-a", Role.CLERK, new Move.Copy(List.of("finance-a", "reviewer-a")));
        moves("clerk-a", Role.CLERK, new Move.Remind());
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(story.history(Streams.application(id))).hasSize(4);
        passes("reviewer-a", ACCEPT);
    }

    private void passes(String account, ReviewStep step) {
        story.decides(account, id, step, Outcome.PASS);
    }

    private ApplicationStatus status() {
        return story.state(id).status();
    }

    private void sendsBack(String account, ReviewStep to, SendBack how) {
        moves(account, Role.DIRECTOR, new Move.SendBack(to, how, "请再核对", null));
    }

    private void takesBack(String account) {
        moves(account, Role.REVIEWER, new Move.TakeBack("漏看附件"));
    }

    private void escalates() {
        moves("clerk-a", Role.CLERK, new Move.Escalate());
    }

    private void assigns(
            String account, Role role, AssignmentChange change, @Nullable LocalDate until, String... people) {
        moves(account, role, new Move.Assign(PRELIMINARY, change, List.of(people), until, "出差"));
    }

    private void moves(String account, Role role, Move move) {
        story.moves(account, role, id, move);
    }

    private boolean mayDecide(String account, Role role) {
        return InCharge.is(story.state(id), new Actor(account, role, null), PRELIMINARY, story.today);
    }

    private List<String> reviewers() {
        return story.state(id).panel().reviewers(PRELIMINARY, story.today);
    }

    static Policy planned(String plan) {
        Policy policy = Given.policy();
        List<Parameter> parameters = new ArrayList<>(policy.parameters());
        parameters.add(new Parameter(Terms.REVIEW_PLAN, plan, Standing.UNCONFIRMED, "", "", ""));
        return Policy.of(policy.id(), policy.version(), policy.title(), policy.citation(), parameters);
    }
}
