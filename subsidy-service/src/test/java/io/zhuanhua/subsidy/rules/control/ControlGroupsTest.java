package io.zhuanhua.subsidy.rules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ControlGroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final CreditCode A = Given.AGENCY_A;
    private static final CreditCode B = Given.AGENCY_B;
    private static final CreditCode C = new CreditCode("91150602MA0N3R4W5M");

    private final List<Envelope> history = new ArrayList<>();

    @Test
    void whoever_is_linked_over_others_is_of_the_group_once_each_link_is_confirmed() {
        note("clerk-a", A, B);
        note("clerk-a", C, B);
        assertThat(groups().of(A)).containsExactly(A);
        confirm("reviewer-a", B, A);
        assertThat(groups().of(A)).containsExactlyInAnyOrder(A, B);
        assertThat(groups().of(C)).containsExactly(C);
        confirm("reviewer-a", C, B);
        assertThat(groups().of(A)).isEqualTo(groups().of(C)).hasSize(3);
        end("director-a", A, B);
        assertThat(groups().of(A)).containsExactly(A);
        assertThat(groups().of(C)).containsExactlyInAnyOrder(B, C);
    }

    @Test
    void nobody_takes_two_parts_in_one_link() {
        note("clerk-a", A, B);
        refused("FOUR_EYES", () -> confirm("clerk-a", A, B));
        confirm("director-a", A, B);
        refused("FOUR_EYES", () -> end("director-a", A, B));
        end("director-b", A, B);
        note("clerk-b", B, A);
        confirm("clerk-a", A, B);
        assertThat(groups().of(A)).hasSize(2);
    }

    @Test
    void what_is_not_there_cannot_be_moved() {
        refused("CONTROL_SAME_UNIT", () -> note("clerk-a", A, A));
        refused("CONTROL_UNKNOWN", () -> confirm("reviewer-a", A, B));
        note("clerk-a", A, B);
        refused("CONTROL_KNOWN", () -> note("clerk-b", B, A));
        confirm("reviewer-a", A, B);
        refused("CONTROL_NOT_NOTED", () -> confirm("director-a", A, B));
        end("director-a", A, B);
        refused("CONTROL_OVER", () -> end("director-b", A, B));
    }

    @Test
    void two_under_common_control_get_together_what_one_alone_would() {
        Story story = new Story().budget(2025, "2000000.00");
        story.policy = Given.policyWith(Map.of("caps.unit.by", "CONTROL_GROUP"));
        note("clerk-a", A, B);
        confirm("reviewer-a", A, B);
        story.groups = groups();
        assertThat(story.approves(story.reviewed(A, contract(A)))).isEqualTo(Given.yuan("400000.00"));
        assertThat(story.approves(story.reviewed(B, contract(B)))).isEqualTo(Given.yuan("100000.00"));
        assertThat(story.capLedger(A, 2025).sums().used()).isEqualTo(Given.yuan("400000.00"));
        assertThat(story.capLedger(B, 2025).sums().used()).isEqualTo(Given.yuan("100000.00"));

        Story apart = new Story().budget(2025, "2000000.00");
        apart.groups = groups();
        apart.approves(apart.reviewed(A, contract(A)));
        Money whole = apart.approves(apart.reviewed(B, contract(B)));
        assertThat(whole).isEqualTo(Given.yuan("400000.00"));
    }

    private static ContractFacts contract(CreditCode agency) {
        String technical = "8000000.00";
        return Given.contract(
                "c-" + agency.text(),
                TransferType.ASSIGNMENT,
                technical,
                technical,
                List.of(Given.agency(agency, null)));
    }

    private ControlGroups groups() {
        return ControlGroups.of(
                history.stream().map(entry -> (ControlEvent) entry.event()).toList());
    }

    private void note(String account, CreditCode unit, CreditCode other) {
        append(account, Linking.note(groups(), new ControlNoted(unit, "甲", other, "乙", "股东名册", TODAY)));
    }

    private void confirm(String account, CreditCode unit, CreditCode other) {
        append(account, Linking.confirm(groups(), history, unit, other, account, TODAY));
    }

    private void end(String account, CreditCode unit, CreditCode other) {
        append(account, Linking.end(groups(), history, unit, other, "股权已转让", account, TODAY));
    }

    private void append(String account, ControlEvent event) {
        history.add(new Envelope(
                UUID.randomUUID(),
                "subsidy-service",
                history.size() + 1,
                event,
                Instant.EPOCH,
                new Actor(account, null, null),
                null,
                null));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().getFirst().code().name())
                .isEqualTo(code));
    }
}
