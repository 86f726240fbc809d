package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.events.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRulesTest {

    private final TypedContract contract = asInTheApi();

    private List<String> refusals() {
        return Refusals.of(contract::read);
    }

    @Test
    void story_1_a_tripartite_contract_is_read_as_the_api_shows_it() {
        Intake intake = contract.read();

        assertThat(intake.contractNumber()).isEqualTo("DS-2025-0001");
        assertThat(intake.signedOn()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(intake.patents().getFirst().number().text()).isEqualTo("2023101234566");
        assertThat(intake.amounts().technical()).isEqualTo(Money.ofYuan(800_000));
        assertThat(intake.isAgency(TypedContract.AGENCY)).isTrue();
        assertThat(intake.isAgency(TypedContract.ENTERPRISE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void story_2_without_one_of_the_three_sides_it_is_not_tripartite(int missing) {
        contract.parties.remove(missing);

        assertThat(refusals()).containsExactly("PARTIES_NOT_TRIPARTITE /parties");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void story_2_the_agency_is_not_transferor_or_transferee(int side) {
        PartyTyped party = contract.parties.get(side);
        contract.parties.set(2, new PartyTyped("AGENCY", party.name(), party.creditCode(), null, null));

        assertThat(refusals()).containsExactly("AGENCY_IS_PARTY /parties/2/creditCode");
    }

    @Test
    void nobody_sells_to_himself() {
        PartyTyped seller = contract.parties.get(0);
        contract.parties.set(1, new PartyTyped("TRANSFEREE", seller.name(), seller.creditCode(), null, null));

        assertThat(refusals()).containsExactly("PARTY_TWICE /parties/1/creditCode");
    }

    @Test
    void story_3_a_wrong_check_digit_is_named_with_the_right_one() {
        contract.withPatents("202310123456.6", "202310123456.5");

        assertThat(refusals()).containsExactly("PATENT_NUMBER_CHECK_DIGIT /patents/1/number [6]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91150602MA0SK7C21T", "91150602MA0QK7C2T1", "91350100M000100Y4Z", "123"})
    void story_3_a_wrong_credit_code_is_refused_at_its_place(String code) {
        contract.parties.set(1, new PartyTyped("TRANSFEREE", "某公司", code, null, null));

        assertThat(refusals()).hasSize(1).first().asString().startsWith("CREDIT_CODE_INVALID /parties/1/creditCode");
    }

    @Test
    void story_4_the_technical_part_is_not_more_than_the_whole() {
        contract.amounts = new AmountsTyped("CNY", "1000000.00", "1000000.01", null);

        assertThat(refusals()).containsExactly("TECHNICAL_ABOVE_TOTAL /amounts/technical [1000000.00]");
    }

    @Test
    void story_17_shares_of_several_agencies_add_up_to_100() {
        contract.parties.set(2, new PartyTyped("AGENCY", "甲", TypedContract.AGENCY.text(), "60", null));
        contract.parties.add(new PartyTyped("AGENCY", "乙", TypedContract.OTHER_AGENCY.text(), "39.9", null));

        assertThat(refusals()).containsExactly("SHARES_NOT_100 /parties [99.9]");

        contract.parties.set(3, new PartyTyped("AGENCY", "乙", TypedContract.OTHER_AGENCY.text(), "40.0", null));
        assertThat(refusals()).isEmpty();
    }

    @Test
    void a_contract_may_be_signed_today_but_not_tomorrow() {
        contract.signedOn = TypedContract.TODAY.toString();
        assertThat(refusals()).isEmpty();

        contract.signedOn = TypedContract.TODAY.plusDays(1).toString();
        assertThat(refusals()).containsExactly("SIGNED_IN_FUTURE /signedOn [2025-03-20]");
    }

    @Test
    void a_patent_is_not_filed_after_the_year_of_the_contract_and_not_named_twice() {
        contract.signedOn = "2022-12-31";
        contract.withPatents("202310123456.6", "202290000123.3", "ZL202290000123.3");

        assertThat(refusals())
                .containsExactly(
                        "PATENT_FILED_AFTER_CONTRACT /patents/0/number [2023]", "PATENT_TWICE /patents/2/number");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNMENT, 2030-01-01, LICENCE_TERM_NOT_FOR_TYPE /licenceTerm",
        "LICENCE_SOLE, 2025-03-09, LICENCE_TERM_ENDED /licenceTerm [2025-03-10]",
        "LICENCE_SOLE, 2025-03-10, "
    })
    void a_term_belongs_to_licences_and_ends_after_it_began(String type, String term, String refusal) {
        contract.ofType(type).licenceTerm = term;

        assertThat(refusals()).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void only_a_transfer_for_shares_may_cost_nothing() {
        contract.amounts = new AmountsTyped("CNY", "0", "0", null);
        assertThat(refusals()).containsExactly("TOTAL_NOT_POSITIVE /amounts/total");

        assertThat(Refusals.of(contract.ofType("EQUITY")::read)).isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        contract.contractNumber = " ";
        contract.signedOn = "2025-02-30";
        contract.ofType("GIFT");
        contract.parties.set(0, null);
        contract.parties.set(1, new PartyTyped("BUYER", "x".repeat(201), "91150602MA0SK7C21T", "101", null));
        contract.patents.set(0, new PatentTyped("202310123456.5", null, "-1"));
        contract.amounts = new AmountsTyped("DOLLARS", "1.001", null, null);

        assertThat(refusals())
                .map(text -> text.split(" \\[", 2)[0])
                .containsExactlyInAnyOrder(
                        "REQUIRED /contractNumber",
                        "DATE_INVALID /signedOn",
                        "TRANSFER_TYPE_UNKNOWN /transferType",
                        "REQUIRED /parties/0",
                        "PARTY_ROLE_UNKNOWN /parties/1/role",
                        "TEXT_TOO_LONG /parties/1/name",
                        "CREDIT_CODE_INVALID /parties/1/creditCode",
                        "PERCENT_INVALID /parties/1/sharePercent",
                        "PATENT_NUMBER_CHECK_DIGIT /patents/0/number",
                        "REQUIRED /patents/0/title",
                        "AMOUNT_INVALID /patents/0/price",
                        "CURRENCY_NOT_SUPPORTED /amounts/currency",
                        "AMOUNT_INVALID /amounts/total",
                        "REQUIRED /amounts/technical");
    }

    @Test
    void an_empty_contract_lacks_everything() {
        SubmitContract nothing = new SubmitContract(null, null, null, null, null, null, null, null, null);

        assertThat(Refusals.of(() -> IntakeRules.read(nothing, Rates.NONE, TypedContract.PAPERS, TypedContract.TODAY)))
                .containsExactly(
                        "REQUIRED /contractNumber",
                        "REQUIRED /signedOn",
                        "REQUIRED /transferType",
                        "REQUIRED /parties",
                        "REQUIRED /patents",
                        "REQUIRED /amounts");
    }

    @Test
    void lists_have_an_end() {
        contract.patents.addAll(Collections.nCopies(500, contract.patents.getFirst()));

        assertThat(refusals()).containsExactly("TOO_MANY /patents [500]");
    }
}
