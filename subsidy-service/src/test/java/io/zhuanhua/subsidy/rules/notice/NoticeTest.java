package io.zhuanhua.subsidy.rules.notice;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.AGENCY_B;
import static io.zhuanhua.subsidy.rules.Given.agency;
import static io.zhuanhua.subsidy.rules.Given.contract;
import static io.zhuanhua.subsidy.rules.Given.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Deciding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 26);
    private static final LocalDate DAY_THREE = LocalDate.of(2025, 9, 30);
    private static final LocalDate FIRST_TO_CLOSE = LocalDate.of(2025, 10, 11);

    private final Story story = new Story().budget(2025, "1000000.00");
    private ApplicationId one = new ApplicationId("-");
    private ApplicationId two = new ApplicationId("-");
    private NoticeId notice = new NoticeId("-");

    @BeforeEach
    void two_proposals_are_published() {
        story.today = PUBLISHED;
        one = proposed(AGENCY_A, "c-1");
        two = proposed(AGENCY_B, "c-2");
        notice = story.publishes(List.of(one, two));
    }

    @Test
    void story_28_an_objection_without_a_name_is_recorded_and_cannot_be_heard() {
        story.today = DAY_THREE;
        assertThat(story.objects(notice, one, "o-1", "", "证据")).contains(Admissibility.OBJECTOR_UNNAMED);
        assertThat(story.objects(notice, one, "o-2", "张三", " ")).contains(Admissibility.EVIDENCE_MISSING);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.IN_PUBLICITY);
        assertThat(story.notice(notice).objections()).hasSize(2);
    }

    @Test
    void story_28_an_objection_with_name_and_evidence_pauses_its_item_alone_and_the_others_go_on() {
        story.today = DAY_THREE;
        assertThat(story.objects(notice, one, "o-1", "张三", "转账记录")).isEmpty();
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.OBJECTED);
        assertThat(story.state(two).status()).isEqualTo(ApplicationStatus.IN_PUBLICITY);
        story.today = FIRST_TO_CLOSE;
        story.closes(notice);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.OBJECTED);
        assertThat(story.state(two).status()).isEqualTo(ApplicationStatus.GRANTED);
    }

    @Test
    void an_objection_dismissed_while_the_notice_stands_lets_the_item_go_on() {
        story.objects(notice, one, "o-1", "张三", "转账记录");
        story.hears("reviewer-b", one, "o-1", Objecting.Outcome.DISMISS);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.IN_PUBLICITY);
        assertThatThrownBy(() -> story.hears("reviewer-b", one, "o-1", Objecting.Outcome.UPHOLD))
                .hasMessageContaining("OBJECTION_SETTLED");
    }

    @Test
    void an_item_waits_for_the_last_of_its_objections_and_is_granted_at_once_when_the_notice_has_passed() {
        story.objects(notice, one, "o-1", "张三", "转账记录");
        story.objects(notice, one, "o-2", "李四", "录音");
        story.today = FIRST_TO_CLOSE;
        story.closes(notice);
        story.hears("reviewer-b", one, "o-1", Objecting.Outcome.DISMISS);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.OBJECTED);
        story.hears("reviewer-b", one, "o-2", Objecting.Outcome.DISMISS);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.GRANTED);
        assertThat(story.budget(2025).committed().sum()).isEqualTo(yuan("80000.00"));
    }

    @Test
    void an_objection_upheld_rejects_its_item_and_sets_free_what_it_held() {
        story.objects(notice, one, "o-1", "张三", "转账记录");
        story.hears("reviewer-b", one, "o-1", Objecting.Outcome.UPHOLD);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(yuan("0.00"));
        assertThat(story.budget(2025).reserved().sum()).isEqualTo(yuan("40000.00"));
        assertThatThrownBy(() -> story.objects(notice, one, "o-2", "李四", "录音"))
                .hasMessageContaining("OBJECTION_SETTLED");
    }

    @Test
    void story_28_an_objection_upheld_on_the_amount_is_computed_anew_and_published_again_for_the_full_term() {
        story.today = DAY_THREE;
        story.objects(notice, one, "o-1", "张三", "转账记录");
        story.objects(notice, one, "o-2", "李四", "录音");
        story.hears("reviewer-b", one, "o-1", Objecting.Outcome.RECOMPUTE);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(story.state(one).proposal()).isNull();
        assertThat(story.capLedger(AGENCY_A, 2025).sums().used()).isEqualTo(yuan("0.00"));
        assertThat(story.budget(2025).reserved().sum()).isEqualTo(yuan("40000.00"));
        story.amends(one, contract("1000000.00", "600000.00"));
        passesAgain();
        assertThat(story.state(one).proposed().amount()).isEqualTo(yuan("30000.00"));
        story.today = LocalDate.of(2025, 10, 9);
        NoticeId again = story.publishes(List.of(one));
        assertThat(story.notice(again).published().lastDay())
                .as("the whole five working days, the 11th worked")
                .isEqualTo("2025-10-15");
        assertThatThrownBy(() -> story.objects(notice, one, "o-3", "王五", "录音"))
                .as("it stands in the old list no more")
                .hasMessageContaining("OBJECTION_SETTLED");
        story.today = FIRST_TO_CLOSE;
        story.closes(notice);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.IN_PUBLICITY);
        assertThat(story.state(two).status()).isEqualTo(ApplicationStatus.GRANTED);
        assertThatThrownBy(() -> story.closes(again)).hasMessageContaining("NOTICE_STILL_OPEN");
    }

    @Test
    void who_sent_an_item_back_by_hearing_may_hear_again_and_decides_no_step_of_it() {
        story.objects(notice, one, "o-1", "张三", "转账记录");
        story.hears("reviewer-b", one, "o-1", Objecting.Outcome.RECOMPUTE);
        story.resubmits(one);
        story.decides("clerk-a", one, ReviewStep.ACCEPT, Deciding.Outcome.PASS);
        assertThatThrownBy(() -> story.decides("reviewer-b", one, ReviewStep.PRELIMINARY, Deciding.Outcome.PASS))
                .hasMessageContaining("FOUR_EYES");
        story.decides("reviewer-a", one, ReviewStep.PRELIMINARY, Deciding.Outcome.PASS);
        story.approves(one);
        NoticeId again = story.publishes(List.of(one));
        story.objects(again, one, "o-2", "李四", "录音");
        story.hears("reviewer-b", one, "o-2", Objecting.Outcome.DISMISS);
        assertThat(story.state(one).status()).isEqualTo(ApplicationStatus.IN_PUBLICITY);
    }

    @Test
    void an_objection_is_not_heard_by_those_who_decided_what_it_is_about() {
        story.objects(notice, one, "o-1", "张三", "转账记录");
        for (String account : List.of("clerk-a", "reviewer-a", "director-a")) {
            assertThatThrownBy(() -> story.hears(account, one, "o-1", Objecting.Outcome.DISMISS))
                    .hasMessageContaining("FOUR_EYES");
        }
    }

    @Test
    void story_29_published_on_26_september_the_last_day_is_10_october_and_it_closes_from_the_11th() {
        assertThat(story.notice(notice).published().lastDay()).isEqualTo("2025-10-10");
        story.today = LocalDate.of(2025, 10, 10);
        assertThatThrownBy(() -> story.closes(notice))
                .hasMessageContaining("NOTICE_STILL_OPEN")
                .hasMessageContaining("2025-10-11");
        assertThat(story.objects(notice, one, "o-1", "张三", "转账记录"))
                .as("the last day counts")
                .isEmpty();
        story.today = FIRST_TO_CLOSE;
        assertThat(story.objects(notice, two, "o-2", "张三", "转账记录")).contains(Admissibility.AFTER_LAST_DAY);
        story.closes(notice);
        assertThat(story.state(two).status()).isEqualTo(ApplicationStatus.GRANTED);
        assertThatThrownBy(() -> story.closes(notice)).hasMessageContaining("NOTICE_CLOSED");
        assertThatThrownBy(() -> story.objects(notice, two, "o-3", "张三", "转账记录"))
                .hasMessageContaining("NOTICE_CLOSED");
    }

    @Test
    void only_what_is_proposed_can_be_published_and_every_other_is_named() {
        assertThatThrownBy(() -> story.publishes(List.of(one, two)))
                .hasMessageContaining("/applicationIds/0")
                .hasMessageContaining("/applicationIds/1")
                .hasMessageContaining("NOT_PROPOSED");
        assertThatThrownBy(() -> story.publishes(List.of())).hasMessageContaining("NOTICE_EMPTY");
        assertThatThrownBy(() -> story.publishes(List.of(one, one))).hasMessageContaining("NOTICE_REPEATS_ITEM");
        assertThatThrownBy(() -> Publishing.check(List.of(one), PUBLISHED.minusDays(1), PUBLISHED))
                .hasMessageContaining("NOTICE_DATE_NOT_TODAY");
    }

    @Test
    void what_is_digested_holds_everything_that_was_put_up() {
        var published = story.notice(notice).published();
        assertThat(NoticeText.of(PUBLISHED, published.lastDay(), published.items()))
                .isEqualTo("2025-09-26\t2025-10-10\n"
                        + one + "\t东胜区某某专利服务有限公司\tDS-2025-c-1\t2023101234566\t40000.00\n"
                        + two + "\t东胜区某某知识产权服务中心\tDS-2025-c-2\t2023101234566\t40000.00\n");
    }

    private void passesAgain() {
        story.resubmits(one);
        story.decides("clerk-a", one, ReviewStep.ACCEPT, Deciding.Outcome.PASS);
        story.decides("reviewer-a", one, ReviewStep.PRELIMINARY, Deciding.Outcome.PASS);
        story.approves(one);
    }

    private ApplicationId proposed(CreditCode agency, String contract) {
        ContractFacts facts =
                contract(contract, TransferType.ASSIGNMENT, "1000000.00", "800000.00", List.of(agency(agency, null)));
        ApplicationId id = story.reviewed(agency, facts);
        story.approves(id);
        return id;
    }
}
