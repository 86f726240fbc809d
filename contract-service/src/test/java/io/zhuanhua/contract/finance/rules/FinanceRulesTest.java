package io.zhuanhua.contract.finance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.Refusals;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.InsuranceId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PledgeId;
import io.zhuanhua.testkit.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FinanceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final UnitTyped BANK = new UnitTyped("某某银行", "52150602MJY123458M");
    private static final UnitTyped FIRM = new UnitTyped("某某科技", "91150602MA0N3R4W5M");
    private static final List<@Nullable String> PATENTS = List.of("ZL202180012345.7");

    private static PledgeRecorded pledge(String number, String line, @Nullable String drawn, String due) {
        RecordPledge typed = new RecordPledge(number, BANK, FIRM, PATENTS, line, drawn, "2025-03-28", due, null);
        return PledgeRules.read(typed, new PledgeId("p"), TODAY);
    }

    private static InsuranceRecorded policy() {
        RecordInsurance typed =
                new RecordInsurance("P-1", BANK, FIRM, "OTHER", PATENTS, "500000", "6000", "2025-01-01", "2025-12-31");
        return InsuranceRules.read(typed, new InsuranceId("i"), TODAY);
    }

    private static InsuranceState state(List<FinanceEvent> history) {
        return InsuranceState.of(history).orElseThrow();
    }

    @Test
    void a_number_is_the_same_however_it_is_typed() {
        assertThat(pledge(" ｙ２０２５ 150-1 ", "1", null, "").number()).isEqualTo("Y2025150-1");
    }

    @Test
    void no_more_is_drawn_than_is_secured_and_the_loan_is_due_after_it_began() {
        assertThat(pledge("Y-1", "100", "100", "2025-03-28").drawn()).isEqualTo(Money.ofYuan(100));
        assertThat(Refusals.of(() -> pledge("Y-1", "100", "100.01", "2025-03-27")))
                .containsExactly("DRAWN_ABOVE_LINE /drawn [100.00]", "FINANCE_DATE_TOO_EARLY /dueOn [2025-03-28]");
    }

    @Test
    void lender_and_borrower_differ() {
        RecordPledge typed = new RecordPledge("Y-1", FIRM, FIRM, PATENTS, "1", "", "2025-03-28", "", "");
        assertThat(Refusals.of(() -> PledgeRules.read(typed, new PledgeId("p"), TODAY)))
                .containsExactly("FINANCE_SAME_UNIT /lender/creditCode");
    }

    @Test
    void nothing_follows_a_release() {
        PledgeRecorded pledge = pledge("Y-1", "100", null, "");
        PledgeState open = PledgeState.of(List.of(pledge)).orElseThrow();
        PledgeState free = PledgeState.of(
                        List.of(pledge, PledgeRules.release(open, new ReleasePledge("2025-06-30", null), TODAY)))
                .orElseThrow();

        assertThat(Refusals.of(() -> PledgeRules.release(open, new ReleasePledge("2025-07-01", null), TODAY)))
                .containsExactly("FINANCE_DATE_IN_FUTURE /releasedOn [2025-06-30]");
        assertThat(Refusals.of(() -> PledgeRules.release(free, new ReleasePledge("2025-06-30", null), TODAY)))
                .containsExactly("PLEDGE_RELEASED ");
        assertThat(Refusals.of(() -> PledgeRules.change(free, new ChangePledge("1", "", "", "x", "2025-06-30"), TODAY)))
                .containsExactly("PLEDGE_RELEASED ");
    }

    @Test
    void a_claim_counts_once_and_claims_never_exceed_the_sum_insured() {
        Property.forAll(
                random -> {
                    List<Long> claims = new ArrayList<>();
                    for (long i = 1 + random.upTo(11); i > 0; i--) {
                        claims.add(1 + random.upTo(30_000_000));
                    }
                    return claims;
                },
                claims -> {
                    List<FinanceEvent> history = new ArrayList<>(List.of(policy()));
                    for (int i = 0; i < claims.size(); i++) {
                        RecordClaim claim =
                                new RecordClaim("C-" + i, new Money(claims.get(i)).toString(), "2025-06-01");
                        InsuranceState before = state(history);
                        boolean fits = before.claimed().fen() + claims.get(i) <= 50_000_000;
                        List<String> refused =
                                Refusals.of(() -> history.add(InsuranceRules.claim(before, claim, TODAY)));
                        assertThat(refused.isEmpty()).isEqualTo(fits);
                        if (fits) {
                            assertThat(Refusals.of(() -> InsuranceRules.claim(state(history), claim, TODAY)))
                                    .contains("CLAIM_KNOWN /claimNumber");
                        }
                    }
                    assertThat(state(history).claimed().fen()).isBetween(0L, 50_000_000L);
                });
    }

    @Test
    void a_policy_ends_once_and_a_loss_of_before_is_still_paid() {
        List<FinanceEvent> history = new ArrayList<>(List.of(policy()));
        history.add(InsuranceRules.end(state(history), new EndInsurance("2025-05-31", "退保"), TODAY));

        assertThat(Refusals.of(() -> InsuranceRules.end(state(history), new EndInsurance("2025-06-01", "x"), TODAY)))
                .containsExactly("INSURANCE_ENDED ");
        assertThat(InsuranceRules.claim(state(history), new RecordClaim("C-1", "1", "2025-06-01"), TODAY)
                        .paid())
                .isEqualTo(Money.ofYuan(1));
    }
}
