package io.zhuanhua.contract.verification.rules;

import static io.zhuanhua.contract.rules.TypedContract.AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.ENTERPRISE;
import static io.zhuanhua.contract.rules.TypedContract.PATENT;
import static io.zhuanhua.contract.rules.TypedContract.UNIVERSITY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static io.zhuanhua.contract.verification.rules.Register.correcting;
import static io.zhuanhua.contract.verification.rules.Register.licence;
import static io.zhuanhua.contract.verification.rules.Register.record;
import static io.zhuanhua.contract.verification.rules.Register.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.rules.TypedContract;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of the right itself, before and after its transfer on 2025-04-02 under a contract of 2025-03-10.
class RightsStoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);
    private static final String SELLER = "清华大学";
    private static final String BUYER = "鄂尔多斯市某某科技有限公司";

    private ShelfInMemory desk = new ShelfInMemory(TODAY);

    private void signed(TypedContract contract) {
        desk.submit(contract.submitted());
        desk.sign(UNIVERSITY);
        desk.sign(ENTERPRISE);
        desk.sign(AGENCY);
    }

    private static RegisterRecorded right(String id, RegisterCode code, String on) {
        return record(id, code, PATENT, on, SELLER, SELLER, null, null);
    }

    private ContractStatus status() {
        return desk.state().status();
    }

    private PatentResult result() {
        return PatentResult.of(desk.state().proofs().get(PATENT));
    }

    private @Nullable Mismatch mismatch() {
        return desk.state().proofs().get(PATENT) instanceof Proof.Mismatched doubt ? doubt.reason() : null;
    }

    private Set<RightChange> shown() {
        return desk.followed().of(PATENT).standingOn(TODAY);
    }

    private void enters(Paper paper, String id, String on, EvidenceGrade grade) {
        LocalDate day = LocalDate.parse(on);
        desk.enters(new EvidenceEntered(
                desk.state().submitted().contract(), PATENT, paper, new RecordId(id), day, "文件 17", grade, TODAY));
    }

    @Test
    void story_22_a_patent_that_lapsed_before_signing_fails_and_its_restoration_passes_the_check_again() {
        signed(asInTheApi());
        desk.arrives(right("CF01-1", RegisterCode.CF01, "2025-02-20"));
        assertThat(result()).isEqualTo(PatentResult.FAILED);
        assertThat(mismatch()).isEqualTo(Mismatch.RIGHT_ENDED);

        desk.arrives(transfer("TR01-1", PATENT));
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);

        desk.arrives(right("RR01-1", RegisterCode.RR01, "2025-04-20"));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(shown()).isEmpty();
    }

    @Test
    void story_22_a_restoration_without_a_transfer_waits_for_the_register_again() {
        signed(asInTheApi());
        desk.arrives(right("CF01-1", RegisterCode.CF01, "2025-02-20"));
        desk.arrives(right("RR01-1", RegisterCode.RR01, "2025-04-20"));

        assertThat(result()).isEqualTo(PatentResult.PENDING);
    }

    @Test
    void story_22_a_lapse_after_the_transfer_is_told_and_leaves_the_verification_standing() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));
        desk.arrives(right("CF01-1", RegisterCode.CF01, "2025-05-01"));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(shown()).containsExactly(RightChange.LAPSED);
        assertThat(desk.history()).last().isInstanceOfSatisfying(RightChanged.class, told -> {
            assertThat(told.code()).isEqualTo(RegisterCode.CF01);
            assertThat(told.record()).isEqualTo(new RecordId("CF01-1"));
            assertThat(told.effectiveOn()).isEqualTo("2025-05-01");
        });
    }

    @Test
    void story_22_an_expired_patent_fails_whatever_the_register_says_of_a_transfer() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);

        desk.arrives(right("CX01-1", RegisterCode.CX01, "2025-03-01"));
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(result()).isEqualTo(PatentResult.FAILED);
        VerificationPolicy policy = new VerificationPolicy(0, true, true, 180);
        assertThat(VerificationResult.of(desk.state(), policy, TODAY)).isEqualTo(VerificationResult.FAILED);
    }

    @Test
    void story_23_an_invalidation_after_the_transfer_is_told_and_a_person_decides_what_it_means() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));
        desk.arrives(right("IP01-1", RegisterCode.IP01, "2025-04-20"));
        desk.arrives(right("IW01-1", RegisterCode.IW01, "2025-05-02"));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(shown()).containsExactlyInAnyOrder(RightChange.INVALIDATED, RightChange.PARTLY_INVALIDATED);
        assertThat(desk.history().stream().filter(TransferMismatched.class::isInstance))
                .isEmpty();
    }

    @Test
    void story_23_partial_invalidity_stands_in_nobodys_way_but_total_invalidity_before_the_transfer_does() {
        signed(asInTheApi());
        desk.arrives(right("IP01-1", RegisterCode.IP01, "2025-01-20"));
        desk.arrives(transfer("TR01-1", PATENT));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);

        desk.arrives(right("IW01-1", RegisterCode.IW01, "2025-04-01"));
        assertThat(mismatch()).isEqualTo(Mismatch.INVALIDATED);
        assertThat(result()).isEqualTo(PatentResult.FAILED);
    }

    @Test
    void story_24_a_pledge_blocks_until_it_is_released() {
        signed(asInTheApi());
        desk.arrives(right("PE01-1", RegisterCode.PE01, "2025-01-20"));
        desk.arrives(transfer("TR01-1", PATENT));
        assertThat(mismatch()).isEqualTo(Mismatch.PLEDGED);
        assertThat(result()).isEqualTo(PatentResult.MISMATCH);

        desk.arrives(right("PC01-1", RegisterCode.PC01, "2025-04-20"));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void story_24_a_pledge_blocks_no_more_once_the_pledgee_agrees_and_is_still_shown() {
        signed(asInTheApi());
        desk.arrives(right("PE01-1", RegisterCode.PE01, "2025-01-20"));
        desk.arrives(transfer("TR01-1", PATENT));
        enters(Paper.PLEDGEE_CONSENT, "E-1", "2025-03-01", EvidenceGrade.B);

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(shown()).containsExactly(RightChange.PLEDGED);
    }

    @Test
    void story_24_a_pledge_only_warns_where_the_bureau_says_so_and_a_later_one_is_the_buyers_own() {
        desk = new ShelfInMemory(TODAY, new VerificationPolicy(0, false, true, 180));
        signed(asInTheApi());
        desk.arrives(right("PE01-1", RegisterCode.PE01, "2025-01-20"));
        desk.arrives(transfer("TR01-1", PATENT));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);

        desk = new ShelfInMemory(TODAY);
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));
        desk.arrives(right("PE01-1", RegisterCode.PE01, "2025-04-20"));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void story_24_a_frozen_patent_blocks_until_it_is_free() {
        signed(asInTheApi());
        desk.arrives(right("PP01-1", RegisterCode.PP01, "2025-03-20"));
        desk.arrives(transfer("TR01-1", PATENT));
        enters(Paper.PLEDGEE_CONSENT, "E-1", "2025-03-01", EvidenceGrade.B);
        assertThat(mismatch()).isEqualTo(Mismatch.FROZEN);

        desk.arrives(right("PD01-1", RegisterCode.PD01, "2025-04-25"));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void a_correction_of_a_right_is_told_as_well() {
        signed(asInTheApi());
        RegisterRecorded wrong = right("CX01-1", RegisterCode.CX01, "2025-03-01");
        desk.arrives(wrong);
        assertThat(result()).isEqualTo(PatentResult.FAILED);

        desk.arrives(correcting(
                wrong,
                record(
                        "CX01-2",
                        RegisterCode.CX01,
                        Numbers.patent(2020, 1, 7),
                        "2025-03-01",
                        SELLER,
                        SELLER,
                        null,
                        null)));
        assertThat(result()).isEqualTo(PatentResult.PENDING);
        assertThat(shown()).isEmpty();
        assertThat(desk.history()).anyMatch(RightCorrected.class::isInstance);
    }

    @Test
    void a_right_that_is_given_back_and_a_licence_that_is_cancelled_reverse_the_transfer() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));
        desk.arrives(record("TR01-2", RegisterCode.TR01, PATENT, "2025-04-20", BUYER, SELLER, null, null));
        assertThat(mismatch()).isEqualTo(Mismatch.TRANSFERRED_BACK);
        assertThat(result()).isEqualTo(PatentResult.REVERSED);

        desk = new ShelfInMemory(TODAY);
        signed(asInTheApi().ofType("LICENCE_ORDINARY"));
        desk.arrives(licence("EE01-1", PATENT, "普通许可"));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        desk.arrives(right("EC01-1", RegisterCode.EC01, "2025-04-20"));
        assertThat(mismatch()).isEqualTo(Mismatch.LICENCE_CANCELLED);
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);
    }

    @Test
    void story_42_notice_and_payment_prove_an_open_licence_without_a_record_with_rank_B() {
        signed(asInTheApi().ofType("OPEN_LICENCE"));
        enters(Paper.LICENCE_NOTICE, "E-1", "2025-03-12", EvidenceGrade.B);
        assertThat(result()).isEqualTo(PatentResult.PENDING);

        enters(Paper.LICENCE_PAYMENT, "E-2", "2025-03-18", EvidenceGrade.B);
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(desk.state().proofs())
                .containsEntry(
                        PATENT,
                        new Proof.Recorded(new RecordId("E-1"), null, LocalDate.of(2025, 3, 18), EvidenceGrade.B));

        desk.arrives(licence("EE01-1", PATENT, "开放许可"));
        assertThat(desk.state().proofs().get(PATENT))
                .isInstanceOfSatisfying(Proof.Recorded.class, better -> assertThat(better.grade())
                        .isEqualTo(EvidenceGrade.A));
    }

    @Test
    void story_42_papers_do_not_suffice_where_the_bureau_says_so_nor_does_a_scan() {
        desk = new ShelfInMemory(TODAY, new VerificationPolicy(0, true, false, 180));
        signed(asInTheApi().ofType("OPEN_LICENCE"));
        enters(Paper.LICENCE_NOTICE, "E-1", "2025-03-12", EvidenceGrade.B);
        enters(Paper.LICENCE_PAYMENT, "E-2", "2025-03-18", EvidenceGrade.B);
        assertThat(result()).isEqualTo(PatentResult.PENDING);

        desk = new ShelfInMemory(TODAY);
        signed(asInTheApi().ofType("OPEN_LICENCE"));
        enters(Paper.LICENCE_NOTICE, "E-1", "2025-03-12", EvidenceGrade.B);
        enters(Paper.LICENCE_PAYMENT, "E-2", "2025-03-18", EvidenceGrade.C);
        assertThat(result()).isEqualTo(PatentResult.PENDING);
    }

    @Test
    void story_43_shares_for_a_patent_are_verified_as_EQUITY_by_the_transfer_to_the_investee() {
        signed(asInTheApi().ofType("EQUITY"));
        desk.arrives(transfer("TR01-1", PATENT));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(desk.state().submitted().transferType().name()).isEqualTo("EQUITY");
    }

    @ParameterizedTest
    @EnumSource(
            value = RegisterCode.class,
            names = {"CP01", "CP02", "CP03"})
    void story_10_a_change_of_name_is_no_transfer_and_no_change_of_the_right(RegisterCode code) {
        signed(asInTheApi());
        desk.arrives(record("CP-1", code, PATENT, "2025-04-02", SELLER, BUYER, null, null));

        assertThat(result()).isEqualTo(PatentResult.PENDING);
        assertThat(desk.followed().rights()).isEmpty();
    }
}
