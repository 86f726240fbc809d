package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.TypedContract.AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.ENTERPRISE;
import static io.zhuanhua.contract.rules.TypedContract.OTHER_AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.PATENT;
import static io.zhuanhua.contract.rules.TypedContract.TODAY;
import static io.zhuanhua.contract.rules.TypedContract.UNIVERSITY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.PartySigned;
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

class LifeRulesTest {

    private static final ContractId ID = new ContractId("c-1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private ContractState state = asInTheApi().state();

    private List<ContractEvent> sign(CreditCode party, LocalDate on) {
        List<ContractEvent> events = LifeRules.sign(state, PartyId.of(party), on, false, TODAY);
        events.forEach(event -> state = state.after(event));
        return events;
    }

    @Test
    void each_side_signs_and_the_last_one_makes_it_signed() {
        assertThat(sign(UNIVERSITY, DAY.plusDays(2)))
                .containsExactly(new PartySigned(ID, PartyId.of(UNIVERSITY), DAY.plusDays(2), false));
        assertThat(sign(ENTERPRISE, DAY)).hasSize(1);
        assertThat(state.status()).isEqualTo(ContractStatus.SUBMITTED);

        assertThat(sign(AGENCY, DAY.plusDays(1)))
                .containsExactly(
                        new PartySigned(ID, PartyId.of(AGENCY), DAY.plusDays(1), false),
                        new ContractSigned(ID, DAY.plusDays(2)));
        assertThat(state.status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(state.unsigned()).isEmpty();
    }

    @Test
    void nobody_signs_twice() {
        sign(AGENCY, DAY);

        assertThat(Refusals.of(() -> sign(AGENCY, DAY))).containsExactly("ALREADY_SIGNED ");
    }

    @Test
    void who_is_not_a_party_does_not_sign() {
        assertThat(Refusals.of(() -> sign(OTHER_AGENCY, DAY)))
                .containsExactly("NOT_A_PARTY /onBehalfOf [52150602MJY123458M]");
    }

    @Test
    void no_signature_before_the_contract_and_none_in_the_future() {
        assertThat(Refusals.of(() -> sign(AGENCY, DAY.minusDays(1))))
                .containsExactly("SIGNED_BEFORE_CONTRACT /signedOn [2025-03-10]");
        assertThat(Refusals.of(() -> sign(AGENCY, TODAY.plusDays(1))))
                .containsExactly("SIGNED_IN_FUTURE /signedOn [2025-03-20]");
        assertThat(sign(AGENCY, TODAY)).hasSize(1);
    }

    @Test
    void the_last_signature_verifies_a_contract_the_register_has_been_waiting_for() {
        state = state.after(new TransferRecorded(
                ID, PATENT, new RecordId("TR01-1"), RegisterCode.TR01, DAY.plusDays(5), EvidenceGrade.A));
        sign(UNIVERSITY, DAY);
        sign(ENTERPRISE, DAY);

        assertThat(sign(AGENCY, DAY)).last().isEqualTo(new TransferVerified(ID, TODAY, DAY.plusDays(5)));
        assertThat(state.status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void a_cancelled_contract_is_over() {
        List<ContractEvent> events = LifeRules.cancel(state, "双方协商解除", TODAY);
        assertThat(events).containsExactly(new ContractCancelled(ID, TODAY, "双方协商解除"));
        state = state.after(events.getFirst());

        assertThat(Refusals.of(() -> sign(AGENCY, DAY))).containsExactly("CONTRACT_CANCELLED ");
        assertThat(Refusals.of(() -> LifeRules.cancel(state, "再次", TODAY))).containsExactly("CONTRACT_CANCELLED ");
        assertThat(NextStep.of(state).code()).isEqualTo(NextStep.Code.NOTHING);
    }

    @Test
    void what_the_register_shows_is_not_cancelled_by_a_word() {
        state = state.after(new TransferVerified(ID, TODAY, DAY));

        assertThat(Refusals.of(() -> LifeRules.cancel(state, "后悔", TODAY))).containsExactly("CONTRACT_VERIFIED ");
    }

    @Test
    void it_says_who_has_it_next() {
        sign(UNIVERSITY, DAY);
        assertThat(NextStep.of(state).parties())
                .map(party -> party.creditCode())
                .containsExactly(ENTERPRISE, AGENCY);

        sign(ENTERPRISE, DAY);
        sign(AGENCY, DAY);
        assertThat(NextStep.of(state)).isEqualTo(new NextStep(NextStep.Code.REGISTER, List.of()));
    }
}
