package io.zhuanhua.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Role;
import io.zhuanhua.monitoring.rules.ApplicationFacts.Seats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Map<Task.Kind, Integer> TERMS = Map.of(Task.Kind.SIGN, 30);

    @Test
    void a_contract_waits_for_those_who_have_not_confirmed_it() {
        List<Task> tasks = tasks(new Sample().aCase("1", null, null));

        assertThat(tasks)
                .extracting(Task::kind, Task::unit, Task::href)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Task.Kind.SIGN, "91150602MA0N3R4W5M", "/contracts/c-1"),
                        org.assertj.core.groups.Tuple.tuple(Task.Kind.SIGN, "91150602MA0QK7C21T", "/contracts/c-1"));
        assertThat(tasks).allMatch(task -> task.isOverdue(TODAY));
        assertThat(tasks).allMatch(task -> !task.isOverdue(LocalDate.of(2025, 2, 1)));
    }

    @Test
    void a_verified_contract_waits_for_an_application_and_a_product() {
        assertThat(tasks(new Sample().aCase("1", "2025-03-12", "2025-04-02")))
                .extracting(Task::kind)
                .containsExactlyInAnyOrder(Task.Kind.APPLY, Task.Kind.FILE);
        assertThat(tasks(
                        new Sample().aCase("1", "2025-03-12", "2025-04-02").application("1", "PAID", null, null, null)))
                .extracting(Task::kind)
                .containsExactly(Task.Kind.FILE);
        assertThat(tasks(new Sample()
                        .aCase("1", "2025-03-12", "2025-04-02")
                        .application("1", "REJECTED", null, null, null)))
                .extracting(Task::kind)
                .contains(Task.Kind.APPLY);
    }

    @Test
    void what_came_back_says_why() {
        assertThat(tasks(new Sample().application("1", "RETURNED", null, null, null)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.reason()).isEqualTo("缺发票");
                    assertThat(task.waitsFor(Role.AGENCY, "91150602MA0QK7C21T", "agency-a"))
                            .isTrue();
                    assertThat(task.waitsFor(Role.AGENCY, "52150602MJY123458M", "agency-b"))
                            .isFalse();
                });
    }

    @Test
    void nobody_is_asked_to_decide_what_they_had_a_part_in() {
        Task review = tasks(new Sample().application("1", "ACCEPTED", null, null, null))
                .getFirst();
        assertThat(review.waitsFor(Role.REVIEWER, null, "reviewer-a")).isTrue();
        assertThat(review.waitsFor(Role.REVIEWER, null, "clerk-a")).isFalse();
        assertThat(review.waitsFor(Role.CLERK, null, "clerk-b")).isFalse();
    }

    @Test
    void a_step_waits_for_those_who_are_named_and_for_the_director_once_its_term_has_passed() {
        Task named = review(new Seats(List.of("reviewer-b"), null, List.of(), List.of(), List.of(), false, TODAY));
        assertThat(named.waitsFor(Role.REVIEWER, null, "reviewer-b")).isTrue();
        assertThat(named.waitsFor(Role.REVIEWER, null, "reviewer-a")).isFalse();
        assertThat(named.waitsFor(Role.DIRECTOR, null, "director-a")).isFalse();
        assertThat(named.remindedOn()).isEqualTo(TODAY);

        Task escalated = review(new Seats(List.of("reviewer-b"), null, List.of(), List.of(), List.of(), true, null));
        assertThat(escalated.waitsFor(Role.DIRECTOR, null, "director-a")).isTrue();
        assertThat(escalated.waitsFor(Role.REVIEWER, null, "reviewer-a")).isFalse();
    }

    @Test
    void a_delegation_ends_with_its_last_day() {
        List<String> before = List.of("reviewer-a");
        Task last = review(new Seats(List.of("reviewer-b"), TODAY, before, List.of(), List.of(), false, null));
        assertThat(last.waitsFor(Role.REVIEWER, null, "reviewer-b")).isTrue();
        LocalDate yesterday = TODAY.minusDays(1);
        Task over = review(new Seats(List.of("reviewer-b"), yesterday, before, List.of(), List.of(), false, null));
        assertThat(over.waitsFor(Role.REVIEWER, null, "reviewer-b")).isFalse();
        assertThat(over.waitsFor(Role.REVIEWER, null, "reviewer-a")).isTrue();
    }

    @Test
    void who_has_passed_a_step_of_several_is_not_asked_again_and_a_copy_is_for_those_it_went_to() {
        Seats seats = new Seats(List.of(), null, List.of(), List.of("reviewer-a"), List.of("finance-a"), false, null);
        List<Task> tasks = tasks(new Sample().seats(seats).application("1", "ACCEPTED", null, null, null));
        assertThat(tasks).extracting(Task::kind).containsExactlyInAnyOrder(Task.Kind.REVIEW, Task.Kind.READ);
        assertThat(tasks).noneMatch(task -> task.waitsFor(Role.REVIEWER, null, "reviewer-a"));
        assertThat(tasks)
                .filteredOn(task -> task.waitsFor(Role.FINANCE, null, "finance-a"))
                .extracting(Task::kind)
                .containsExactly(Task.Kind.READ);
        assertThat(tasks).noneMatch(task -> task.waitsFor(Role.FINANCE, null, "finance-b"));
    }

    private static Task review(Seats seats) {
        return tasks(new Sample().seats(seats).application("1", "ACCEPTED", null, null, null))
                .getFirst();
    }

    @Test
    void a_notice_waits_to_be_closed_from_the_day_after_its_last() {
        assertThat(tasks(new Sample().notice("2025-06-30", null))).isEmpty();
        assertThat(tasks(new Sample().notice("2025-06-29", null)))
                .extracting(Task::kind, Task::since)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Task.Kind.CLOSE, TODAY));
        assertThat(tasks(new Sample().notice("2025-06-20", "2025-06-21"))).isEmpty();
    }

    @Test
    void a_mismatch_waits_for_a_clerk_and_a_cancelled_case_for_nobody() {
        assertThat(tasks(new Sample().aCase("1", "2025-03-12", null, null, 1)))
                .extracting(Task::kind)
                .containsExactly(Task.Kind.RECONCILE);
        assertThat(tasks(new Sample().aCase("1", "2025-03-12", "2025-04-02", "2025-05-01", 0)))
                .isEmpty();
    }

    @Test
    void a_contract_handed_back_waits_for_its_agency_until_the_deadline_and_for_nobody_else() {
        List<Task> tasks = tasks(new Sample().returned("2025-03-31").aCase("1", null, null));

        assertThat(tasks).extracting(Task::kind).containsExactly(Task.Kind.COMPLETE);
        assertThat(tasks.getFirst().dueOn()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(tasks.getFirst().isOverdue(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(tasks.getFirst().waitsFor(Role.AGENCY, "91150602MA0QK7C21T", "agency-a"))
                .isTrue();
        assertThat(tasks.getFirst().waitsFor(Role.ENTERPRISE, "91150602MA0N3R4W5M", "enterprise-a"))
                .isFalse();
    }

    private static List<Task> tasks(Sample sample) {
        return Waiting.tasks(sample.facts(), TERMS, TODAY);
    }

    @Test
    void a_doubt_waits_for_another_than_the_one_who_wants_it_resolved() {
        Task doubt = tasks(new Sample().doubt("f-1", "2025-03-01", "clerk-a")).getFirst();
        assertThat(doubt.href()).isEqualTo("/contracts/flags/f-1");
        assertThat(doubt.waitsFor(Role.CLERK, null, "clerk-a")).isFalse();
        assertThat(doubt.waitsFor(Role.REVIEWER, null, "reviewer-a")).isTrue();
        assertThat(doubt.waitsFor(Role.AGENCY, "91150602MA0QK7C21T", "agency-a"))
                .isFalse();
    }

    @Test
    void for_a_side_without_a_credit_code_a_clerk_enters_the_confirmation() {
        Task paper = tasks(new Sample().unsignedBy("1", "P-0f1e2d3c4b5a69788796a5b4c3d2e1f0"))
                .getFirst();
        assertThat(paper.kind()).isEqualTo(Task.Kind.SIGN_PAPER);
        assertThat(paper.waitsFor(Role.CLERK, null, "clerk-a")).isTrue();
    }

    @Test
    void a_recovery_waits_for_a_reviewer_then_the_director_then_for_who_hears_the_appeal() {
        Task open = tasks(new Sample().recovery("a-1", "OPEN", null)).getFirst();
        assertThat(open.href()).isEqualTo("/subsidies/clawbacks/a-1");
        assertThat(open.waitsFor(Role.REVIEWER, null, "reviewer-a")).isTrue();
        assertThat(open.waitsFor(Role.DIRECTOR, null, "director-a")).isFalse();
        Task proposed =
                tasks(new Sample().recovery("a-1", "PROPOSED", "reviewer-a")).getFirst();
        assertThat(proposed.waitsFor(Role.DIRECTOR, null, "director-a")).isTrue();
        Task appealed =
                tasks(new Sample().recovery("a-1", "APPEALED", "reviewer-a")).getFirst();
        assertThat(appealed.waitsFor(Role.REVIEWER, null, "reviewer-a")).isFalse();
        assertThat(appealed.waitsFor(Role.REVIEWER, null, "reviewer-b")).isTrue();
        assertThat(tasks(new Sample().recovery("a-1", "DECIDED", "reviewer-a"))).isEmpty();
    }
}
