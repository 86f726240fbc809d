package io.zhuanhua.subsidy.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.rules.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 10);

    @Test
    void the_shipped_rule_is_five_per_cent_and_at_most_500_000_a_unit_and_application_year() {
        Terms terms = Given.policy().terms();
        assertThat(terms.amount()).isEqualTo(new AmountRule.Flat(new BigDecimal("0.05")));
        assertThat(terms.unitCaps())
                .containsExactly(new UnitCap(Given.yuan("500000.00"), CapPeriod.APPLICATION_YEAR, CapBy.USCC));
        assertThat(terms.publicityDays()).isEqualTo(5);
        assertThat(terms.transferTypes())
                .contains(TransferType.ASSIGNMENT, TransferType.OPEN_LICENCE)
                .doesNotContain(TransferType.EQUITY);
    }

    @Test
    void only_rate_and_ceiling_are_confirmed_and_every_open_question_is_asked_in_both_languages() {
        Policy policy = Given.policy();
        assertThat(policy.parameters())
                .filteredOn(parameter -> parameter.standing() == Standing.CONFIRMED)
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder("rate", "caps.unit.amount");
        assertThat(policy.unconfirmed()).allSatisfy(parameter -> {
            assertThat(parameter.question()).isNotBlank();
            assertThat(parameter.questionInEnglish()).isNotBlank();
        });
        assertThat(policy.parameters())
                .allSatisfy(parameter -> assertThat(parameter.citation()).isNotBlank());
    }

    @Test
    void a_policy_with_something_missing_unknown_or_unreadable_is_unusable() {
        Policy policy = Given.policy();
        List<Parameter> lacking =
                policy.parameters().subList(1, policy.parameters().size());
        assertThatThrownBy(() -> Policy.of("p", 1, "t", "c", lacking)).hasMessageContaining("is missing");
        List<Parameter> more = new ArrayList<>(policy.parameters());
        more.add(new Parameter("perPatent", "1000.00", Standing.UNCONFIRMED, "c", "", ""));
        assertThatThrownBy(() -> Policy.of("p", 1, "t", "c", more)).hasMessageContaining("perPatent");
        assertThatThrownBy(() -> Given.policyWith(Map.of("rate", "5"))).hasMessageContaining("rate cannot be 5");
    }

    @ParameterizedTest
    @CsvSource({
        "rounding.mode,UNNECESSARY",
        "rounding.unit,0.00",
        "caps.unit.amount,0.00",
        "publicity.workingDays,0",
        "publicity.workingDays,-5",
        "publicity.workingDays,2000000000",
        "validity.signedUntil,2023-12-31",
        "validity.applyUntil,2023-12-31"
    })
    void a_value_that_could_never_be_used_is_refused_when_it_is_drafted(String name, String value) {
        assertThatThrownBy(() -> Given.policyWith(Map.of(name, value))).hasMessage(name + " cannot be " + value);
    }

    @Test
    void story_33_a_later_version_for_later_contracts_leaves_older_contracts_where_they_were() {
        Policy first = Given.policy();
        Policy second = version(2, "2025-07-01", "0.04");
        Policies policies = new Policies(List.of(first, second));
        assertThat(policies.forSigning(LocalDate.of(2025, 6, 30)).version()).isEqualTo(1);
        assertThat(policies.forSigning(LocalDate.of(2025, 7, 1)).version()).isEqualTo(2);
        assertThat(policies.newest()).containsExactly(second);
    }

    @Test
    void a_correction_for_the_same_contracts_takes_the_place_of_the_version_before() {
        Policies policies = new Policies(List.of(Given.policy(), version(2, "2024-01-01", "0.04")));
        assertThat(policies.forSigning(MARCH).version()).isEqualTo(2);
    }

    @Test
    void a_contract_no_policy_was_made_for_has_none() {
        Policies policies = new Policies(List.of(Given.policy()));
        assertThatThrownBy(() -> policies.forSigning(LocalDate.of(2023, 12, 31)))
                .hasMessageContaining("POLICY_NOT_IN_FORCE");
        assertThatThrownBy(() -> policies.forSigning(LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("POLICY_NOT_IN_FORCE");
    }

    private static Policy version(int version, String signedFrom, String rate) {
        Policy changed = Given.policyWith(Map.of("validity.signedFrom", signedFrom, "rate", rate));
        return Policy.of(changed.id(), version, changed.title(), changed.citation(), changed.parameters());
    }
}
