package io.zhuanhua.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReportEvent.Figure;
import io.zhuanhua.events.ReportEvent.ReportPublished;
import io.zhuanhua.monitoring.rules.ReportRules.Difference;
import io.zhuanhua.monitoring.rules.ReportRules.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final Period QUARTER = Period.parse("2025-Q1");
    private static final LocalDate AFTER = LocalDate.of(2025, 4, 1);

    @Test
    void story_37_the_published_figure_stands_and_todays_is_shown_beside_it_with_the_reason() {
        Sample sample = new Sample().aCase("1", "2025-03-12", "2025-03-30");
        ReportPublished published = ReportRules.publish(QUARTER, List.of(), sample.facts(), AFTER);

        sample.aCase("2", "2025-03-14", null);
        List<Line> lines = ReportRules.compare(published.figures(), ReportRules.figures(sample.facts(), QUARTER));

        assertThat(lines)
                .filteredOn(line -> line.code().equals("I16"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.published()).extracting(Figure::value).isEqualTo("100.00");
                    assertThat(line.today()).extracting(Figure::value).isEqualTo("50.00");
                    assertThat(line.difference()).isEqualTo(Difference.LATE_FACTS);
                });
        assertThat(lines)
                .filteredOn(line -> line.code().equals("I17.PAID"))
                .extracting(Line::difference)
                .containsExactly(Difference.NONE);
    }

    @Test
    void a_report_is_published_after_its_period_and_once() {
        Facts facts = new Sample().facts();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ReportRules.publish(QUARTER, List.of(), facts, LocalDate.of(2025, 3, 31)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().code()).isEqualTo(MonitoringProblem.PERIOD_NOT_OVER));
        ReportPublished first = ReportRules.publish(QUARTER, List.of(), facts, AFTER);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ReportRules.publish(QUARTER, List.of(first), facts, AFTER))
                .satisfies(refused -> assertThat(refused.problems().getFirst().code())
                        .isEqualTo(MonitoringProblem.REPORT_PUBLISHED_ALREADY));
    }

    @Test
    void another_formula_is_told_from_other_facts() {
        Figure then = new Figure("I16", "100.00", "%", 1);
        assertThat(differences(then, new Figure("I16", "100", "%", 2))).containsExactly(Difference.NONE);
        assertThat(differences(then, new Figure("I16", "50.00", "%", 2))).containsExactly(Difference.FORMULA);
        assertThat(differences(then, new Figure("I16", null, "%", 1))).containsExactly(Difference.LATE_FACTS);
        assertThat(differences(then, new Figure("I99", "1", "%", 1))).containsExactly(Difference.GONE, Difference.NEW);
    }

    private static List<Difference> differences(Figure then, Figure now) {
        return ReportRules.compare(List.of(then), List.of(now)).stream()
                .map(Line::difference)
                .toList();
    }
}
