package io.zhuanhua.contract.verification.rules;

import static io.zhuanhua.contract.rules.TypedContract.AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.ENTERPRISE;
import static io.zhuanhua.contract.rules.TypedContract.PATENT;
import static io.zhuanhua.contract.rules.TypedContract.UNIVERSITY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static io.zhuanhua.contract.verification.rules.Register.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.contract.rules.TypedContract;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultStoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);
    private static final VerificationPolicy POLICY = new VerificationPolicy(0, true, true, 180);
    private static final String SELLER = "清华大学";
    private static final String OLD_NAME = "某某科技（鄂尔多斯）有限公司";

    private ShelfInMemory desk = new ShelfInMemory(TODAY);

    private void signed(TypedContract contract) {
        desk.submit(contract.submitted());
        desk.sign(UNIVERSITY);
        desk.sign(ENTERPRISE);
        desk.sign(AGENCY);
    }

    private VerificationResult result(LocalDate today) {
        return VerificationResult.of(desk.state(), POLICY, today);
    }

    @Test
    void story_7_ten_of_twelve_are_a_known_share_of_the_value() {
        TypedContract contract = asInTheApi();
        contract.patents.clear();
        List<PatentNumber> patents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            patents.add(Numbers.patent(2023, 1, 2_100_000 + i));
            contract.patents.add(new PatentTyped(patents.get(i).text(), "一种测试方法", "100000.00"));
        }
        signed(contract);
        for (int i = 0; i < 10; i++) {
            desk.arrives(transfer("TR01-" + i, patents.get(i)));
        }

        assertThat(desk.state().recorded()).isEqualTo(10);
        assertThat(result(TODAY)).isEqualTo(VerificationResult.PARTLY);
        Values values = Values.of(desk.state()).orElseThrow();
        assertThat(values.all()).isEqualTo(Money.parse("1200000.00"));
        assertThat(values.recorded()).isEqualTo(Money.parse("1000000.00"));
        assertThat(values.share(Money.parse("100000.00"))).isEqualByComparingTo("8.33");
    }

    @Test
    void story_7_without_a_price_for_each_patent_nobody_guesses_the_share() {
        signed(asInTheApi().withPatents(PATENT.text()));

        assertThat(Values.of(desk.state())).isEmpty();
    }

    @Test
    void story_9_a_linked_former_name_verifies_and_later_records_match_by_themselves() {
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT, SELLER, OLD_NAME));
        assertThat(result(TODAY)).isEqualTo(VerificationResult.MISMATCH);
        assertThat(desk.state().proofs())
                .containsEntry(PATENT, new Proof.Mismatched(new RecordId("TR01-1"), Mismatch.NAME_AFTER));

        OtherName former = new OtherName(PartyId.of(ENTERPRISE), "某某科技(鄂尔多斯)有限公司", null, LocalDate.of(2025, 4, 30));
        desk.link(former);
        assertThat(desk.state().status()).isEqualTo(ContractStatus.VERIFIED);

        desk = new ShelfInMemory(TODAY);
        desk.link(former);
        signed(asInTheApi());
        desk.arrives(transfer("TR01-2", PATENT, SELLER, OLD_NAME));
        assertThat(desk.state().status()).isEqualTo(ContractStatus.VERIFIED);
    }

    @Test
    void story_9_a_former_name_counts_only_on_the_days_on_which_it_was_borne() {
        desk.link(new OtherName(PartyId.of(ENTERPRISE), OLD_NAME, LocalDate.of(2018, 1, 1), LocalDate.of(2025, 4, 1)));
        desk.link(new OtherName(PartyId.of(UNIVERSITY), OLD_NAME, null, null));
        signed(asInTheApi());
        desk.arrives(transfer("TR01-1", PATENT, SELLER, OLD_NAME));

        assertThat(desk.state().status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(result(TODAY)).isEqualTo(VerificationResult.MISMATCH);
    }

    @Test
    void what_nobody_has_recorded_for_too_long_is_stale_and_still_counts_when_it_comes() {
        signed(asInTheApi());
        LocalDate last = desk.state().submitted().signedOn().plusDays(180);
        assertThat(result(last)).isEqualTo(VerificationResult.PENDING);
        assertThat(result(last.plusDays(1))).isEqualTo(VerificationResult.STALE);

        desk.arrives(transfer("TR01-1", PATENT));
        assertThat(result(last.plusDays(1))).isEqualTo(VerificationResult.VERIFIED);
    }
}
