package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent.BudgetSpent;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T02:00:00Z"), ZoneOffset.UTC);
    private static final DomainEvent EVENT =
            new ContractCancelled(new ContractId("1"), LocalDate.of(2025, 3, 10), "双方协商解除");

    private final Drafts drafts = new Drafts(CLOCK, "SHA-256");

    private static Command command(@Nullable String caseNumber) {
        return new Command("key " + caseNumber, "", Actor.service("test"), null, caseNumber);
    }

    /// What a stream with one event in case `150602-2025-000001` gets next.
    private List<JournalRow> following(Command next) {
        JournalRow first = drafts.rows(command("150602-2025-000001"), Histories.NONE, List.of(EVENT))
                .getFirst();
        History history = History.of("contract-1", List.of(first.envelope("test")), first.digest());
        return drafts.rows(next, new Histories(Map.of("contract-1", history)), List.of(EVENT, EVENT));
    }

    @Test
    void a_command_without_a_case_belongs_to_the_case_of_its_stream() {
        assertThat(following(command(null)))
                .extracting(JournalRow::correlation)
                .containsExactly("150602-2025-000001", "150602-2025-000001");
    }

    @Test
    void a_command_with_a_case_keeps_it() {
        assertThat(following(command("150602-2025-000002")))
                .extracting(JournalRow::correlation)
                .containsOnly("150602-2025-000002");
    }

    @Test
    void a_ledger_where_many_cases_meet_hands_no_case_on() {
        DomainEvent spent =
                new BudgetSpent(2025, new ApplicationId("1"), null, Money.ofYuan(1), LocalDate.of(2025, 3, 10));
        JournalRow first = drafts.rows(command("150602-2025-000001"), Histories.NONE, List.of(spent))
                .getFirst();
        History history = History.of("budget-2025", List.of(first.envelope("test")), first.digest());
        Histories histories = new Histories(Map.of("budget-2025", history));
        assertThat(drafts.rows(command(null), histories, List.of(spent))
                        .getFirst()
                        .correlation())
                .isNull();
    }
}
