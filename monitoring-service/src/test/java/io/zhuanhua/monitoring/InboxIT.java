package io.zhuanhua.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.ReviewMove.ReviewCopied;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewEscalated;
import io.zhuanhua.events.ReviewMove.ReviewReminded;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "monitoring"))
class InboxIT {

    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate ON = LocalDate.of(2025, 4, 5);

    @Test
    void a_step_waits_in_the_inbox_of_whom_it_was_given_to_and_a_copy_in_that_of_whom_it_was_sent_to() {
        Chain chain = accepted(1101);
        chain.events.by(
                Chain.CLERK,
                named(chain, List.of("reviewer-b")),
                new ReviewReminded(chain.application, ReviewStep.PRELIMINARY, ON),
                new ReviewCopied(chain.application, ReviewStep.PRELIMINARY, "finance-b", ON));
        chain.events.send();

        shows("reviewer-b", chain, "初审申请", "已催办（2025-04-05）");
        shows("finance-b", chain, "知悉抄送的申请");
        assertThat(task("reviewer-a", chain)).isEmpty();
        assertThat(task("finance-a", chain)).isEmpty();
        assertThat(task("director-a", chain)).isEmpty();
    }

    @Test
    void who_has_passed_a_step_of_several_waits_for_the_others_until_it_is_sent_back() {
        Chain chain = accepted(1102);
        chain.events.by(
                Chain.REVIEWER, new ReviewEndorsed(chain.application, ReviewStep.PRELIMINARY, "reviewer-a", ON, null));
        chain.events.send();
        shows("reviewer-b", chain, "初审申请");
        assertThat(task("reviewer-a", chain)).isEmpty();

        chain.events.by(
                Chain.REVIEWER,
                new ReviewSentBack(
                        chain.application,
                        ReviewStep.PRELIMINARY,
                        ReviewStep.ACCEPT,
                        SendBack.AGAIN,
                        ON,
                        "合同缺页",
                        null));
        chain.events.by(Chain.CLERK, new SubsidyAccepted(chain.application, ON, null));
        chain.events.send();
        shows("reviewer-a", chain, "初审申请");
    }

    @Test
    void an_escalated_step_waits_for_the_director_too() {
        Chain chain = accepted(1103);
        chain.events.by(
                Chain.CLERK, new ReviewEscalated(chain.application, ReviewStep.PRELIMINARY, ON.minusDays(1), ON));
        chain.events.send();
        shows("director-a", chain, "初审申请");
    }

    private static Chain accepted(int number) {
        Chain chain = new Chain(number, START).verified().applied();
        chain.events.by(Chain.CLERK, new SubsidyAccepted(chain.application, ON, null));
        return chain;
    }

    private static ReviewAssigned named(Chain chain, List<String> reviewers) {
        return new ReviewAssigned(
                chain.application, ReviewStep.PRELIMINARY, reviewers, AssignmentChange.TRANSFERRED, null, ON, "轮岗");
    }

    private static void shows(String user, Chain chain, String... words) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(task(user, chain)).contains(words));
    }

    /// The row of the inbox that leads to this application; empty when there is none.
    private static String task(String user, Chain chain) {
        String inbox = CaseIT.as(user, "/").statusCode(200).extract().asString();
        int link = inbox.indexOf("/subsidies/applications/" + chain.application);
        return link < 0 ? "" : inbox.substring(link, inbox.indexOf("</tr>", link));
    }
}
