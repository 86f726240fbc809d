package io.zhuanhua.events;

import static io.zhuanhua.events.Refusals.problems;
import static io.zhuanhua.events.ValueProblem.CREDIT_CODE_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes that units publish, and codes made for tests; their check characters were computed apart.
class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "9144030071526726XG",
                "91110108551385082Q",
                "914403001922038216",
                "91110000802100433B",
                "12100000400000624D",
                "12100000400002259P",
                "91110108351303601C"
            })
    void reads_real_codes(String real) {
        assertThat(CreditCode.parse(real).text()).isEqualTo(real);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91150602MA0QK7C21T",
                "91150602MA0N3R4W5M",
                "92150602MA0H12345H",
                "93150602MA0GT4561W",
                "121500004600290074",
                "52150602MJY123458M",
                "511506025000012373",
                "N2150602MF0123451E"
            })
    void reads_codes_made_for_tests_with_both_checks_right(String made) {
        assertThat(CreditCode.parse(made).hasCoherentOrganisationCode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4Z",
                "91350100M000100Y4Y",
                "91310115MA1H8R7C6D",
                "91150602MA0QK7C2T1",
                "91150602MA0SK7C21T",
                "91150602MAOQK7C21T",
                "91150602MA0QK7C21",
                "91150602MA0QK7C21T1",
                "",
                " ",
                "统一社会信用代码",
                "91150602-MA0QK7C21T"
            })
    void refuses_a_wrong_form_and_a_wrong_check_character_alike(String wrong) {
        assertThat(problems(() -> CreditCode.parse(wrong))).containsExactly(Problem.of(CREDIT_CODE_INVALID, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"91150602ma0qk7c21t", " 9115 0602 MA0Q K7C2 1T ", "９１１５０６０２ＭＡ０ＱＫ７Ｃ２１Ｔ", "９１１５０６０２ｍａ０ｑｋ７ｃ２１ｔ　"})
    void reads_it_however_it_is_written(String typed) {
        assertThat(CreditCode.parse(typed)).isEqualTo(new CreditCode("91150602MA0QK7C21T"));
    }

    @Test
    void a_wrong_organisation_code_inside_is_only_a_warning() {
        CreditCode odd = coded("91150602MA0QK7C22");
        assertThat(CreditCode.parse(odd.text()).hasCoherentOrganisationCode()).isFalse();
    }

    @Test
    void what_is_shown_reads_back_as_the_same_code() {
        Seeded.texts(ALPHABET, 17).always(text -> {
            CreditCode code = coded(text);
            assertThat(CreditCode.parse(code.toString())).isEqualTo(code);
        });
    }

    @Test
    void every_single_wrong_character_is_noticed() {
        Seeded.texts(ALPHABET, 17).always(text -> {
            String right = coded(text).text();
            for (int i = 0; i < right.length(); i++) {
                char other = ALPHABET.charAt((ALPHABET.indexOf(right.charAt(i)) + 1 + text.hashCode() % 7 + 7) % 31);
                if (other != right.charAt(i)) {
                    assertRefused(right.substring(0, i) + other + right.substring(i + 1));
                }
            }
        });
    }

    @Test
    void every_two_neighbours_changing_places_are_noticed() {
        Seeded.texts(ALPHABET, 17).always(text -> {
            String right = coded(text).text();
            for (int i = 0; i < right.length() - 1; i++) {
                if (right.charAt(i) != right.charAt(i + 1)) {
                    assertRefused(
                            right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2));
                }
            }
        });
    }

    private static CreditCode coded(String seventeen) {
        return new CreditCode(seventeen + CreditCode.checkCharacter(seventeen));
    }

    private static void assertRefused(String typed) {
        assertThat(problems(() -> CreditCode.parse(typed))).as(typed).isNotEmpty();
    }
}
