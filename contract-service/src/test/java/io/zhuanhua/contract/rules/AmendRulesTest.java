package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.TypedContract.AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.ENTERPRISE;
import static io.zhuanhua.contract.rules.TypedContract.PATENT;
import static io.zhuanhua.contract.rules.TypedContract.TODAY;
import static io.zhuanhua.contract.rules.TypedContract.UNIVERSITY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    private final TypedContract text = asInTheApi();
    private ContractState state = text.state();

    private void happened(List<? extends ContractEvent> events) {
        events.forEach(event -> state = state.after(event));
    }

    private void sign(CreditCode party) {
        happened(LifeRules.sign(state, PartyId.of(party), DAY, false, TODAY));
    }

    private void signAll() {
        List.of(UNIVERSITY, ENTERPRISE, AGENCY).forEach(this::sign);
    }

    private ContractAmended amend(String agreedOn) {
        AmendContract typed = new AmendContract(text.typed(), agreedOn, "协商调减");
        return AmendRules.amend(state, AmendRules.read(typed, Rates.NONE, TypedContract.PAPERS, TODAY), TODAY);
    }

    @Test
    void story_11_an_amended_contract_is_a_new_version_and_says_what_reads_otherwise() {
        signAll();
        happened(List.of(
                new TransferRecorded(
                        new ContractId("c-1"), PATENT, new RecordId("TR01-1"), RegisterCode.TR01, DAY, EvidenceGrade.A),
                new TransferVerified(new ContractId("c-1"), TODAY, DAY)));
        text.amounts = new AmountsTyped("CNY", "800000.00", "600000.00", null);

        ContractAmended amended = amend("2025-03-15");
        assertThat(amended.number()).isEqualTo(1);
        assertThat(Difference.between(state.submitted(), amended.text()))
                .containsExactly(
                        new Difference("total", "", "1000000.00", "800000.00"),
                        new Difference("technical", "", "800000.00", "600000.00"));

        happened(List.of(amended));
        assertThat(state.status()).isEqualTo(ContractStatus.SUBMITTED);
        assertThat(state.submitted().amounts().technical()).isEqualTo(Money.parse("600000"));
        assertThat(state.signatures()).isEmpty();
        assertThat(state.verifiedOn()).isNull();
        assertThat(state.recorded()).isEqualTo(1);

        signAll();
        assertThat(state.status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void the_second_amendment_is_the_second() {
        text.contractNumber = "DS-2025-0001-补1";
        happened(List.of(amend("2025-03-11")));
        text.contractNumber = "DS-2025-0001-补2";

        assertThat(amend("2025-03-12").number()).isEqualTo(2);
    }

    @Test
    void a_patent_that_is_no_longer_in_it_takes_its_proof_along() {
        happened(List.of(new TransferRecorded(
                new ContractId("c-1"), PATENT, new RecordId("TR01-1"), RegisterCode.TR01, DAY, EvidenceGrade.A)));
        text.withPatents("202180012345.7");

        happened(List.of(amend("2025-03-15")));
        assertThat(state.proofs()).isEmpty();
    }

    @Test
    void everything_wrong_with_an_amendment_is_said_at_once_with_its_place() {
        text.contractNumber = "";
        AmendContract typed = new AmendContract(text.typed(), "2025-04-01", " ");

        assertThat(Refusals.of(() -> AmendRules.read(typed, Rates.NONE, TypedContract.PAPERS, TODAY)))
                .containsExactly(
                        "REQUIRED /reason",
                        "AMENDED_IN_FUTURE /agreedOn [2025-03-20]",
                        "REQUIRED /contract/contractNumber");
        assertThat(Refusals.of(() -> AmendRules.read(
                        new AmendContract(null, "2025-03-15", "因故"), Rates.NONE, TypedContract.PAPERS, TODAY)))
                .containsExactly("REQUIRED /contract");
    }

    @Test
    void what_reads_the_same_is_no_amendment_and_none_is_older_than_the_contract() {
        assertThat(Refusals.of(() -> amend("2025-03-15"))).containsExactly("NOTHING_AMENDED /contract");
        text.contractNumber = "DS-2025-0002";
        assertThat(Refusals.of(() -> amend("2025-03-09")))
                .containsExactly("AMENDED_BEFORE_CONTRACT /agreedOn [2025-03-10]");
    }

    @Test
    void a_contract_that_has_ended_is_not_amended() {
        happened(LifeRules.cancel(state, "不再履行", TODAY));
        text.contractNumber = "DS-2025-0002";

        assertThat(Refusals.of(() -> amend("2025-03-15"))).containsExactly("CONTRACT_CANCELLED ");
    }
}
