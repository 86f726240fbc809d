package io.zhuanhua.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.SubsidyEvent.ReviewStep;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.rules.Finding;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.notice.Admissibility;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Terms;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words whose keys are put together while a page is drawn, which the start cannot check.
class PageWordsTest {

    private static final List<String> RULES = List.of(
            Calculation.BASE,
            Calculation.PATENTS,
            Calculation.ROYALTY,
            Calculation.RATE,
            Calculation.SHARE,
            Calculation.ROUNDING,
            Calculation.CAP,
            Calculation.BUDGET);

    @Test
    void every_word_that_a_page_puts_together_is_there() {
        Words words = Words.load(PageWordsTest.class.getClassLoader());
        List<String> keys = new ArrayList<>();
        Stream.of(ApplicationStatus.values())
                .filter(status -> status != ApplicationStatus.NONE)
                .forEach(status ->
                        keys.addAll(List.of("status-" + status, "subsidy-next-" + status, "subsidy-who-" + status)));
        RULES.forEach(rule -> keys.addAll(List.of("subsidy-rule-" + rule, "subsidy-rule-says-" + rule)));
        Stream.of(Finding.Kind.values()).forEach(kind -> keys.add("subsidy-" + kind.word()));
        Stream.of(Admissibility.values()).forEach(obstacle -> keys.add("notice-obstacle-" + obstacle));
        Stream.of(BudgetSource.values()).forEach(source -> keys.add("subsidy-source-" + source));
        Stream.of(Outcome.values()).forEach(outcome -> keys.add("subsidy-outcome-" + outcome));
        Stream.of(ReviewStep.values()).forEach(step -> keys.add("review-" + step));
        Given.policy().parameters().stream()
                .map(Parameter::name)
                .forEach(name -> keys.add("subsidy-parameter-" + name));
        inputs().forEach(name -> keys.add("subsidy-input-" + name));
        Stream.of(TransferType.values()).forEach(type -> keys.add("subsidy-value-" + type));
        Stream.of(CapPeriod.values()).forEach(period -> keys.add("subsidy-value-" + period));
        Stream.of("HALF_UP", "DOWN").forEach(mode -> keys.add("subsidy-value-" + mode));
        reasons().forEach(reason -> keys.add("subsidy-reason-" + reason));
        assertThat(keys).filteredOn(key -> !words.has(key)).isEmpty();
    }

    private static Stream<String> inputs() {
        return Stream.of(
                Computing.TOTAL,
                Computing.TECHNICAL,
                Computing.SIGNED_ON,
                Computing.TRANSFER_TYPE,
                Computing.VERIFIED_ON,
                Computing.SHARE,
                Computing.CAP_YEAR,
                Computing.CAP_USED,
                Computing.BUDGET_YEAR,
                Computing.BUDGET_LEFT,
                "registeredAmount",
                "invoicedAmount",
                "paidAmount",
                "royaltiesPaid",
                "excludedAmount",
                Terms.RATE,
                Terms.ROUNDING_UNIT,
                Terms.ROUNDING_MODE,
                Terms.UNIT_CAP,
                Terms.CAP_PERIOD);
    }

    private static Stream<String> reasons() {
        return Stream.of(
                "NON_TECHNICAL_EXCLUDED",
                "AGENCY_SHARE",
                "ROUNDED",
                "CAP_UNIT",
                Calculation.CAP_EXHAUSTED,
                "BASE_REGISTERED",
                "BASE_NOT_REGISTERED",
                "BASE_REDUCED_INVOICED",
                "BASE_REDUCED_PAID",
                "ROYALTIES_PAID",
                "PATENT_EXCLUDED",
                "BUDGET_CUT",
                Calculation.BUDGET_EXHAUSTED);
    }
}
