package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.BudgetEvent.BudgetCommitted;
import io.zhuanhua.events.BudgetEvent.BudgetReduced;
import io.zhuanhua.events.BudgetEvent.BudgetReleased;
import io.zhuanhua.events.BudgetEvent.BudgetReserved;
import io.zhuanhua.events.BudgetEvent.BudgetSpent;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.Choices;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgersTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 10);

    @Test
    void in_any_history_what_was_allocated_is_available_reserved_committed_or_spent() {
        Property.forAll(Generators.lists(LedgersTest::any, 1, 60), history -> {
            Money allocated = history.stream()
                    .filter(BudgetAllocated.class::isInstance)
                    .map(event -> ((BudgetAllocated) event).amount())
                    .reduce(Money.ZERO, Money::plus);
            for (BudgetEvent event : history) {
                allocated = event instanceof BudgetReduced less ? allocated.minus(less.amount()) : allocated;
            }
            BudgetLedger ledger = BudgetLedger.of(history);
            assertThat(ledger.available()
                            .plus(ledger.reserved().sum())
                            .plus(ledger.committed().sum())
                            .plus(ledger.spent().sum()))
                    .isEqualTo(allocated)
                    .isEqualTo(ledger.allocated());
        });
    }

    @Test
    void a_document_is_booked_once_for_each_source_however_its_brackets_are_typed() {
        List<BudgetEvent> first = Allocating.allocate(
                2025,
                Given.yuan("100000.00"),
                BudgetSource.DISTRICT,
                "东财预(2025) 12号",
                BudgetLedger.of(List.of()),
                TODAY);
        assertThat(first)
                .containsExactly(new BudgetAllocated(2025, Given.yuan("100000.00"), "区", "东财预〔2025〕12号", TODAY));
        BudgetLedger ledger = BudgetLedger.of(first);
        assertThatThrownBy(() -> Allocating.allocate(
                        2025, Given.yuan("5.00"), BudgetSource.DISTRICT, "东财预［2025］12号", ledger, TODAY))
                .hasMessageContaining("DOCUMENT_ALREADY_BOOKED");
        assertThat(Allocating.allocate(2025, Given.yuan("5.00"), BudgetSource.CITY, "东财预〔2025〕12号", ledger, TODAY))
                .hasSize(1);
    }

    @Test
    void a_budget_is_of_a_year_near_by_and_more_than_nothing() {
        BudgetLedger none = BudgetLedger.of(List.of());
        assertThatThrownBy(() -> Allocating.allocate(2027, Given.yuan("1.00"), BudgetSource.CITY, "1号", none, TODAY))
                .hasMessageContaining("BUDGET_YEAR_INVALID");
        assertThatThrownBy(() -> Allocating.allocate(2025, Money.ZERO, BudgetSource.CITY, "1号", none, TODAY))
                .hasMessageContaining("AMOUNT_NOT_POSITIVE");
    }

    @Test
    void only_what_nobody_was_promised_is_taken_out_and_of_a_source_no_more_than_it_gave() {
        List<BudgetEvent> history = new ArrayList<>(List.of(
                new BudgetAllocated(2025, Given.yuan("100.00"), "区", "1号", TODAY),
                new BudgetAllocated(2025, Given.yuan("50.00"), "市", "2号", TODAY),
                new BudgetReserved(2025, new ApplicationId("a"), null, Given.yuan("70.00"), TODAY)));
        BudgetLedger ledger = BudgetLedger.of(history);
        assertThatThrownBy(() -> Reducing.reduce(2025, Given.yuan("80.01"), BudgetSource.DISTRICT, "3号", ledger, TODAY))
                .hasMessageContaining("BUDGET_TOO_SMALL");
        assertThatThrownBy(() -> Reducing.reduce(2025, Given.yuan("50.01"), BudgetSource.CITY, "3号", ledger, TODAY))
                .hasMessageContaining("BUDGET_TOO_SMALL");
        BudgetLedger next = BudgetLedger.of(List.of());
        List<BudgetEvent> carried =
                Reducing.carryOver(2025, Given.yuan("50.00"), BudgetSource.CITY, "3号", ledger, next, TODAY);
        history.add(carried.getFirst());
        assertThat(BudgetLedger.of(history).available()).isEqualTo(Given.yuan("30.00"));
        assertThat(BudgetLedger.of(history).of(BudgetSource.CITY)).isEqualTo(Money.ZERO);
        assertThat(BudgetLedger.of(carried.subList(1, 2)).available()).isEqualTo(Given.yuan("50.00"));
        assertThatThrownBy(() -> Reducing.reduce(
                        2025, Given.yuan("1.00"), BudgetSource.DISTRICT, "3号", BudgetLedger.of(history), TODAY))
                .hasMessageContaining("DOCUMENT_ALREADY_BOOKED");
    }

    @Test
    void a_source_is_read_by_its_code_or_its_word() {
        assertThat(BudgetSource.parse("district")).isEqualTo(BudgetSource.DISTRICT);
        assertThat(BudgetSource.parse(" 自治区 ")).isEqualTo(BudgetSource.REGION);
        assertThat(BudgetSource.parse("区级财政")).isEqualTo(BudgetSource.DISTRICT);
        assertThat(BudgetSource.parse("市级")).isEqualTo(BudgetSource.CITY);
        assertThatThrownBy(() -> BudgetSource.parse("乡")).hasMessageContaining("BUDGET_SOURCE_UNKNOWN");
    }

    @Test
    void a_voucher_has_one_form_however_it_is_typed() {
        assertThat(Voucher.parse(" ｐｚ-2025 0001 ")).isEqualTo("PZ-20250001");
        assertThatThrownBy(() -> Voucher.parse("")).hasMessageContaining("VOUCHER_INVALID");
        assertThatThrownBy(() -> Voucher.parse("x".repeat(65))).hasMessageContaining("VOUCHER_INVALID");
        assertThatThrownBy(() -> Voucher.parse("1' OR '1")).hasMessageContaining("VOUCHER_INVALID");
    }

    private static BudgetEvent any(Choices choices) {
        ApplicationId id = new ApplicationId("a-" + choices.upTo(4));
        Money amount = new Money(1 + choices.upTo(1_000_000));
        return switch ((int) choices.upTo(5)) {
            case 0 -> new BudgetAllocated(2025, amount, "区", "1号", TODAY);
            case 1 -> new BudgetReserved(2025, id, null, amount, TODAY);
            case 2 -> new BudgetCommitted(2025, id, null, amount, TODAY);
            case 4 -> new BudgetReduced(2025, amount, "区", "2号", null, TODAY);
            case 3 -> new BudgetReleased(2025, id, null, amount, TODAY);
            default -> new BudgetSpent(2025, id, null, amount, TODAY);
        };
    }
}
