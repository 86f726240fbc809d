package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.TypedContract.AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.ENTERPRISE;
import static io.zhuanhua.contract.rules.TypedContract.PATENT;
import static io.zhuanhua.contract.rules.TypedContract.TODAY;
import static io.zhuanhua.contract.rules.TypedContract.UNIVERSITY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Handed back and in again; performed; undone.
class CompletionRulesTest {

    private static final ContractId ID = new ContractId("c-1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);
    private static final ReturnContract BACK = new ReturnContract("缺少逐件价款表", "2025-03-31");

    private ContractState state = asInTheApi().state();

    private void happened(List<? extends ContractEvent> events) {
        events.forEach(event -> state = state.after(event));
    }

    private List<ContractEvent> sign(CreditCode party) {
        return LifeRules.sign(state, PartyId.of(party), DAY, false, TODAY);
    }

    private void signAll() {
        List.of(UNIVERSITY, ENTERPRISE, AGENCY).forEach(party -> happened(sign(party)));
    }

    private void recorded() {
        happened(List.of(new TransferRecorded(
                ID, PATENT, new RecordId("TR01-1"), RegisterCode.TR01, DAY.plusDays(3), EvidenceGrade.A)));
    }

    private void handBack() {
        happened(List.of(CompletionRules.handBack(state, BACK, TODAY)));
    }

    private void handIn() {
        happened(CompletionRules.handIn(state, new ResubmitContract("已补充"), TODAY));
    }

    @Test
    void while_it_is_handed_back_its_agency_has_it_and_nobody_signs() {
        handBack();

        assertThat(state.status()).isEqualTo(ContractStatus.RETURNED);
        assertThat(NextStep.of(state).code()).isEqualTo(NextStep.Code.COMPLETION);
        assertThat(NextStep.of(state).parties())
                .extracting(party -> party.creditCode())
                .containsExactly(AGENCY);
        assertThat(Refusals.of(() -> sign(AGENCY))).containsExactly("CONTRACT_RETURNED ");
        assertThat(Refusals.of(this::handBack)).containsExactly("CONTRACT_RETURNED ");
    }

    @Test
    void handed_in_again_its_signatures_still_count() {
        happened(sign(UNIVERSITY));
        handBack();
        handIn();

        assertThat(state.status()).isEqualTo(ContractStatus.SUBMITTED);
        assertThat(state.returned()).isNull();
        assertThat(state.unsigned()).extracting(party -> party.creditCode()).containsExactly(ENTERPRISE, AGENCY);
    }

    @Test
    void a_signed_contract_is_signed_again_and_verified_if_the_register_was_faster() {
        signAll();
        handBack();
        recorded();
        assertThat(LifeRules.whenComplete(state, TODAY)).isEmpty();

        handIn();
        assertThat(state.status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void a_deadline_lies_ahead_and_only_what_was_handed_back_is_handed_in_again() {
        assertThat(Refusals.of(() -> CompletionRules.handBack(state, new ReturnContract("", "2025-03-19"), TODAY)))
                .containsExactly("REQUIRED /reason", "DEADLINE_PAST /deadline [2025-03-20]");
        assertThat(Refusals.of(this::handIn)).containsExactly("CONTRACT_NOT_RETURNED ");
    }

    @Test
    void what_is_verified_is_performed_or_undone_and_no_more_handed_back() {
        CloseContract closing = new CloseContract("2025-03-18", "价款付清");
        assertThat(Refusals.of(() -> ClosingRules.complete(state, closing, TODAY)))
                .containsExactly("CONTRACT_NOT_VERIFIED ");
        signAll();
        recorded();
        happened(List.of(new TransferVerified(ID, TODAY, DAY)));

        assertThat(Refusals.of(this::handBack)).containsExactly("CONTRACT_VERIFIED ");
        happened(List.of(ClosingRules.complete(state, closing, TODAY)));
        assertThat(state.status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(Refusals.of(() -> ClosingRules.complete(state, closing, TODAY)))
                .containsExactly("CONTRACT_COMPLETED ");
    }

    @Test
    void story_13_a_verified_contract_is_undone_on_its_legal_date_and_nothing_follows_it() {
        signAll();
        recorded();
        happened(List.of(new TransferVerified(ID, TODAY, DAY)));
        assertThat(Refusals.of(() -> ClosingRules.reverse(state, new CloseContract("2025-03-21", " "), TODAY)))
                .containsExactly("REQUIRED /reason", "CLOSED_IN_FUTURE /on [2025-03-20]");
        assertThat(Refusals.of(() -> ClosingRules.reverse(state, new CloseContract("2025-03-09", "解除"), TODAY)))
                .containsExactly("CLOSED_BEFORE_CONTRACT /on [2025-03-10]");

        happened(List.of(ClosingRules.reverse(state, new CloseContract("2025-03-19", "双方协议解除"), TODAY)));
        assertThat(state.status()).isEqualTo(ContractStatus.REVERSED);
        assertThat(Refusals.of(() -> LifeRules.requireOpen(state))).containsExactly("CONTRACT_REVERSED ");
        assertThat(NextStep.of(state).code()).isEqualTo(NextStep.Code.NOTHING);
    }
}
