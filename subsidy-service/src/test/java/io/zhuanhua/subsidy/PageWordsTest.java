package io.zhuanhua.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.events.WindowEvent.Strategy;
import io.zhuanhua.subsidy.applications.AskedNote;
import io.zhuanhua.subsidy.rules.Finding;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.BeforeInputs;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.PoolInputs;
import io.zhuanhua.subsidy.rules.notice.Admissibility;
import io.zhuanhua.subsidy.rules.policy.AgencyShares;
import io.zhuanhua.subsidy.rules.policy.AmountRule;
import io.zhuanhua.subsidy.rules.policy.CapBy;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.Extent;
import io.zhuanhua.subsidy.rules.policy.Instalments;
import io.zhuanhua.subsidy.rules.policy.ParameterCatalogue;
import io.zhuanhua.subsidy.rules.policy.Terms;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.window.Windows;
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
            Calculation.BRACKETS,
            Calculation.FIXED,
            Calculation.INCREMENT,
            Calculation.SHARE,
            Calculation.ADVANCE,
            Calculation.ROUNDING,
            Calculation.CONTRACT_CAP,
            Calculation.EARLIER,
            Calculation.CAP,
            Calculation.OFFSET,
            Calculation.POOL,
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
        Stream.of(
                        "ENDORSED",
                        "SENT_BACK",
                        "RESUMED",
                        "TAKEN_BACK",
                        "ADDED",
                        "REMOVED",
                        "TRANSFERRED",
                        "DELEGATED",
                        "COPIED",
                        "REMINDED",
                        "ESCALATED")
                .forEach(outcome -> keys.add("subsidy-outcome-" + outcome));
        Stream.of(ReviewStep.values()).forEach(step -> keys.add("review-" + step));
        for (String name : ParameterCatalogue.names()) {
            keys.add("subsidy-parameter-" + name);
            ParameterCatalogue.choices(name).forEach(code -> keys.add("subsidy-value-" + code));
            if (ParameterCatalogue.choices(name).isEmpty()
                    && ParameterCatalogue.several(name).isEmpty()) {
                keys.add("policy-typed-" + name);
            }
        }
        inputs().forEach(name -> keys.add("subsidy-input-" + name));
        for (CapPeriod period : CapPeriod.values()) {
            for (CapBy by : CapBy.values()) {
                UnitCap cap = new UnitCap(Money.ZERO, period, by);
                Stream.of(Computing.CAP_LIMIT, Computing.CAP_USED, Computing.CAP_GROUP)
                        .filter(input -> by == CapBy.CONTROL_GROUP || !input.equals(Computing.CAP_GROUP))
                        .forEach(input -> keys.add("subsidy-input-" + Computing.ofCap(input, cap, 1)));
            }
        }
        Stream.of(TransferType.values()).forEach(type -> keys.add("subsidy-value-" + type));
        Stream.of(DocumentType.values()).forEach(paper -> keys.add("document-" + paper));
        Stream.of(ControlGroups.Status.values()).forEach(status -> keys.add("status-" + status));
        Stream.of(Entry.values())
                .forEach(entry -> keys.addAll(List.of("subsidy-entry-" + entry, "record-entered-" + entry)));
        Stream.of(Strategy.values()).forEach(strategy -> keys.add("window-strategy-" + strategy));
        Stream.of(Windows.Status.values()).forEach(status -> keys.add("status-" + status));
        Stream.of(Extent.values()).forEach(extent -> keys.add("subsidy-value-" + extent));
        Stream.of(AgencyShares.values()).forEach(shares -> keys.add("subsidy-value-" + shares));
        Stream.of(AskedNote.What.values()).forEach(what -> keys.add("subsidy-note-" + what));
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
                Computing.CAP_GROUP,
                Terms.CAP_BY,
                Computing.BUDGET_YEAR,
                Computing.BUDGET_LEFT,
                "registeredAmount",
                "invoicedAmount",
                "paidAmount",
                "royaltiesPaid",
                "excludedAmount",
                PoolInputs.LEFT,
                PoolInputs.CLAIMS,
                PoolInputs.EXTRA,
                BeforeInputs.COUNTED,
                BeforeInputs.BASELINE,
                BeforeInputs.EARLIER,
                BeforeInputs.OTHER_FUNDS,
                BeforeInputs.ACCEPTED,
                BeforeInputs.AGENCIES,
                "agencyPlace",
                Instalments.ADVANCE,
                AmountRule.Brackets.PARAMETER,
                AmountRule.Fixed.PARAMETER,
                AmountRule.Increment.PARAMETER,
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
                "EQUAL_SHARE",
                "POOL_CUT",
                "POOL_PRORATA",
                Calculation.POOL_EXHAUSTED,
                "ADVANCE",
                "GRANTED_EARLIER",
                "OFFSET_OTHER_FUND",
                "CAP_CONTRACT",
                Calculation.PRICE_SCHEDULE_MISSING,
                Calculation.BASELINE_MISSING,
                "BUDGET_CUT",
                Calculation.BUDGET_EXHAUSTED);
    }
}
