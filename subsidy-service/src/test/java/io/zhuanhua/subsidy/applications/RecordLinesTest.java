package io.zhuanhua.subsidy.applications;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.contract;
import static io.zhuanhua.subsidy.rules.Given.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.notice.Objecting;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

    private final Story story = new Story().budget(2025, "1000000.00");

    @Test
    void every_step_stands_in_the_record_with_who_why_and_how_much_and_a_return_by_hearing_is_no_approval() {
        ApplicationId id = story.reviewed(AGENCY_A, contract("1000000.00", "800000.00"));
        story.approves(id);
        var notice = story.publishes(List.of(id));
        story.objects(notice, id, "o-1", "张三", "转账记录");
        story.hears("reviewer-b", id, "o-1", Objecting.Outcome.RECOMPUTE);
        List<RecordLines.Line> lines = RecordLines.of(story.history(Streams.application(id)), true);
        assertThat(lines)
                .extracting(RecordLines.Line::step)
                .containsExactly(
                        "record-applied",
                        "review-ACCEPT",
                        "review-PRELIMINARY",
                        "review-APPROVAL",
                        "record-published",
                        "record-objected",
                        "record-upheld",
                        "record-hearing");
        assertThat(lines.get(3).amount()).isEqualTo(yuan("40000.00"));
        assertThat(lines.get(3).by().account()).isEqualTo("director-a");
        assertThat(lines.getLast().by().account()).isEqualTo("reviewer-b");
        assertThat(lines.getLast().reason()).isEqualTo("理由");
        assertThat(lines).noneMatch(line -> String.valueOf(line.reason()).contains("张三"));
    }
}
