package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeWarningsTest {

    private final TypedContract contract = asInTheApi();

    @BeforeEach
    void all_for_technology() {
        contract.amounts = new AmountsTyped("CNY", "800000.00", "800000.00", null);
    }

    private List<String> warnings() {
        return IntakeWarnings.of(contract.submitted()).stream()
                .map(warning -> warning.code().name() + " " + warning.pointer() + " " + warning.arguments())
                .toList();
    }

    @Test
    void an_ordinary_contract_has_none() {
        assertThat(warnings()).isEmpty();
    }

    @Test
    void story_4_money_that_is_not_for_technology_asks_for_an_explanation() {
        contract.amounts = new AmountsTyped("CNY", "1000000.00", "800000.00", null);

        assertThat(warnings()).containsExactly("TECHNICAL_BELOW_TOTAL /amounts/technical [200000.00]");
    }

    @Test
    void an_unknown_type_of_patent_is_accepted_with_a_warning() {
        contract.withPatents("202340123456.2");

        assertThat(warnings()).containsExactly("PATENT_TYPE_UNKNOWN /patents/0/number []");
    }

    @Test
    void an_organisation_code_with_a_wrong_check_digit_of_its_own_is_accepted_with_a_warning() {
        contract.parties.set(1, new PartyTyped("TRANSFEREE", "某公司", "91150602MA0N3R4W6Q", null, null));

        assertThat(warnings()).containsExactly("ORGANISATION_CODE_CHECK /parties/1/creditCode []");
    }

    @Test
    void prices_are_for_all_patents_and_add_up_or_for_none() {
        contract.withPatents("202310123456.6");
        assertThat(warnings()).isEmpty();

        contract.patents.set(0, new SubmitContract.PatentTyped("202310123456.6", "一种方法", "799999.99"));
        assertThat(warnings()).containsExactly("PRICES_DIFFER /patents [799999.99]");
    }

    @Test
    void an_odd_registration_number_and_a_licence_without_end_are_noticed() {
        contract.ofType("LICENCE_SOLE").technicalContractNumber = "A-17";

        assertThat(warnings())
                .containsExactly(
                        "TECHNICAL_CONTRACT_NUMBER_FORM /technicalContractNumber []",
                        "LICENCE_TERM_MISSING /licenceTerm []");
    }
}
