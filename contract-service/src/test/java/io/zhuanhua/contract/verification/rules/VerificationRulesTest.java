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
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);
    private static final String SELLER = "清华大学";
    private static final String BUYER = "鄂尔多斯市某某科技有限公司";

    private final ShelfInMemory desk = new ShelfInMemory(TODAY);

    private void signed(TypedContract contract) {
        desk.submit(contract.submitted());
        desk.sign(UNIVERSITY);
        desk.sign(ENTERPRISE);
        desk.sign(AGENCY);
    }

    private ContractStatus status() {
        return desk.state().status();
    }

    private @Nullable Mismatch mismatch() {
        return desk.state().proofs().get(PATENT) instanceof Proof.Mismatched doubt ? doubt.reason() : null;
    }

    @Test
    void a_signed_contract_is_verified_by_its_record() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
        assertThat(desk.state().verifiedOn()).isEqualTo(TODAY);
    }

    @Test
    void story_8_a_record_from_before_the_contract_was_handed_in_verifies_it_at_the_last_signature() {
        desk.arrives(transfer("TR01-1", PATENT));
        desk.submit(asInTheApi().submitted());
        desk.sign(UNIVERSITY);
        desk.sign(ENTERPRISE);
        assertThat(status()).isEqualTo(ContractStatus.SUBMITTED);

        desk.sign(AGENCY);
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void story_7_ten_of_twelve_patents_are_not_all() {
        String[] numbers = new String[12];
        PatentNumber[] patents = new PatentNumber[12];
        for (int i = 0; i < 12; i++) {
            patents[i] = Numbers.patent(2023, 1, 2_000_000 + i);
            numbers[i] = patents[i].text();
        }
        signed(asInTheApi().withPatents(numbers));
        for (int i = 0; i < 10; i++) {
            desk.arrives(transfer("TR01-" + i, patents[i]));
        }
        assertThat(desk.state().recorded()).isEqualTo(10);
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);

        desk.arrives(transfer("TR01-10", patents[10]));
        desk.arrives(transfer("TR01-11", patents[11]));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void story_9_another_name_is_a_mismatch_for_a_person_to_look_at() {
        signed(asInTheApi());

        desk.arrives(transfer("TR01-1", PATENT, SELLER, "鄂尔多斯市某某新名称有限公司"));
        assertThat(mismatch()).isEqualTo(Mismatch.NAME_AFTER);
        desk.arrives(transfer("TR01-2", PATENT, "北京大学", BUYER));
        assertThat(mismatch()).isEqualTo(Mismatch.NAME_BEFORE);
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({"清华大学, 鄂尔多斯市某某科技有限公司", "清 华　大学, 鄂尔多斯市某某科技有限公司 ", "清华大学、某某研究院, 鄂尔多斯市某某科技有限公司、另一公司"})
    void co_owners_and_widths_make_no_difference(String before, String after) {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT, before, after));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RegisterCode.class,
            names = {"TR01", "TA01"},
            mode = EnumSource.Mode.EXCLUDE)
    void story_10_nothing_but_a_transfer_is_a_transfer(RegisterCode code) {
        signed(asInTheApi());
        desk.arrives(record("X-1", code, PATENT, "2025-04-02", SELLER, BUYER, null, null));

        assertThat(desk.state().proofs()).isEmpty();
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);
    }

    @Test
    void an_application_changes_hands_by_TA01() {
        signed(asInTheApi());
        desk.arrives(record("TA01-1", RegisterCode.TA01, PATENT, "2025-03-10", SELLER, BUYER, null, null));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void a_record_older_than_the_contract_proves_nothing_and_older_history_is_not_even_a_doubt() {
        signed(asInTheApi());
        desk.arrives(record("TR01-0", RegisterCode.TR01, PATENT, "2024-01-01", "发明人", SELLER, null, null));
        assertThat(desk.state().proofs()).isEmpty();

        desk.arrives(record("TR01-1", RegisterCode.TR01, PATENT, "2025-03-09", SELLER, BUYER, null, null));
        assertThat(mismatch()).isEqualTo(Mismatch.EFFECTIVE_BEFORE_CONTRACT);

        desk.arrives(record("TR01-2", RegisterCode.TR01, PATENT, "2025-03-10", SELLER, BUYER, null, null));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void a_buyer_who_sells_on_leaves_the_proof_standing() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT));
        desk.arrives(record("TR01-2", RegisterCode.TR01, PATENT, "2025-04-20", BUYER, "第三人", null, null));

        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "LICENCE_EXCLUSIVE, 独占许可, true", "LICENCE_EXCLUSIVE, 普通许可, false", "LICENCE_SOLE, 排他许可, true",
        "LICENCE_SOLE, 独占许可, false", "LICENCE_ORDINARY, 普通, true", "LICENCE_ORDINARY, , false",
        "OPEN_LICENCE, 开放许可, true", "OPEN_LICENCE, 独占许可, false"
    })
    void a_licence_is_recorded_as_the_kind_the_contract_says(String type, @Nullable String kind, boolean verified) {
        signed(asInTheApi().ofType(type));
        desk.arrives(licence("EE01-1", PATENT, kind));

        assertThat(status()).isEqualTo(verified ? ContractStatus.VERIFIED : ContractStatus.SIGNED);
        assertThat(mismatch()).isEqualTo(verified ? null : Mismatch.LICENCE_KIND);
    }

    @Test
    void licences_to_others_are_no_doubt_where_a_licence_shuts_nobody_out() {
        signed(asInTheApi().ofType("LICENCE_ORDINARY"));
        desk.arrives(record("EE01-1", RegisterCode.EE01, PATENT, "2025-04-02", SELLER, "另一公司", "普通许可", null));

        assertThat(desk.state().proofs()).isEmpty();
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        signed(asInTheApi());
        RegisterRecorded wrong = transfer("TR01-1", PATENT, SELLER, "笔误公司");
        desk.arrives(wrong);
        assertThat(mismatch()).isEqualTo(Mismatch.NAME_AFTER);

        desk.arrives(correcting(wrong, transfer("TR01-2", PATENT)));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void a_verification_falls_with_the_record_it_stood_on() {
        signed(asInTheApi());
        RegisterRecorded right = transfer("TR01-1", PATENT);
        desk.arrives(right);
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);

        RegisterRecorded ofAnother = correcting(right, transfer("TR01-2", Numbers.patent(2020, 1, 7)));
        desk.arrives(ofAnother);
        assertThat(mismatch()).isEqualTo(Mismatch.SUPERSEDED);
        assertThat(status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(desk.state().verifiedOn()).isNull();

        desk.arrives(correcting(ofAnother, transfer("TR01-3", PATENT)));
        assertThat(status()).isEqualTo(ContractStatus.VERIFIED);
    }
}
