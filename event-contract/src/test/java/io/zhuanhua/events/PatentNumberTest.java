package io.zhuanhua.events;

import static io.zhuanhua.events.Refusals.problems;
import static io.zhuanhua.events.ValueProblem.PATENT_NUMBER_CHECK_DIGIT;
import static io.zhuanhua.events.ValueProblem.PATENT_NUMBER_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers from court cases and public pages, and numbers made for tests; their check digits were computed apart.
class PatentNumberTest {

    private static final String DIGITS = "0123456789";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201710601862.3",
                "95115608.X",
                "97101765.4",
                "202011491190.3",
                "02139508.X",
                "97248479.5",
                "200410053749.9",
                "200710097263.9",
                "201310630670.7",
                "201330528226.5",
                "201430329167.3",
                "200510105502.1",
                "201010137731.2",
                "201110269715.3"
            })
    void reads_real_numbers(String real) {
        assertThat(PatentNumber.parse(real).shown()).isEqualTo("ZL" + real);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202310123456.6",
                "202320123456.1",
                "202330123456.7",
                "202180012345.7",
                "202290000123.3",
                "202410000001.X",
                "202411000002.0",
                "200310101234.7"
            })
    void reads_numbers_made_for_tests_and_knows_their_types(String made) {
        assertThat(PatentNumber.parse(made).hasKnownType()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"201810123456.7, 5", "202310123456.5, 6", "202310123465.6, 5", "95115608.1, X"})
    void names_the_check_digit_it_expected(String wrong, String expected) {
        assertThat(problems(() -> PatentNumber.parse(wrong)))
                .containsExactly(Problem.of(PATENT_NUMBER_CHECK_DIGIT, "", expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20231012345.6",
                "95115608.10",
                "",
                "   ",
                "X",
                "ZL",
                "专利号",
                "202310123456",
                "2023101234566.6",
                "199910123456.6",
                "88100001.1",
                "04100001.1",
                "ZLZL202310123456.6",
                "US202310123456.6",
                "202310123456..6",
                "202310123456-6"
            })
    void refuses_what_has_not_the_form(String wrong) {
        assertThat(problems(() -> PatentNumber.parse(wrong))).containsExactly(Problem.of(PATENT_NUMBER_INVALID, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CN117151122A", "CN120311336A", "CN218751475U", "CN1556945A", "CN100334567C", "CN301234567S"})
    void refuses_publication_numbers_which_are_not_application_numbers(String publication) {
        assertThat(problems(() -> PatentNumber.parse(publication)))
                .containsExactly(Problem.of(PATENT_NUMBER_INVALID, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202310123456.6",
                "2023101234566",
                "ZL202310123456.6",
                "zl 2023 1012 3456 . 6",
                "CN202310123456.6",
                "CN2023101234566",
                " ＺＬ２０２３１０１２３４５６．６　",
                "ZL\u00a0202310123456.6"
            })
    void reads_it_however_it_is_written(String typed) {
        assertThat(PatentNumber.parse(typed)).isEqualTo(new PatentNumber("2023101234566"));
    }

    @Test
    void a_lower_case_x_is_the_check_digit_ten() {
        assertThat(PatentNumber.parse("95115608.x").text()).isEqualTo("95115608X");
        assertThat(PatentNumber.parse("９５１１５６０８．ｘ").text()).isEqualTo("95115608X");
    }

    @Test
    void an_unknown_type_is_accepted_and_shows() {
        assertThat(PatentNumber.parse("202340123456.2").hasKnownType()).isFalse();
    }

    @Test
    void numbers_of_the_first_years_have_no_check_digit() {
        PatentNumber old = PatentNumber.parse("CN85100001");
        assertThat(old.text()).isEqualTo("85100001");
        assertThat(old.shown()).isEqualTo("ZL85100001");
        assertThat(old.hasKnownType()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"85100001, 1985", "95115608.X, 1995", "02139508.X, 2002", "202310123456.6, 2023"})
    void knows_the_year_of_filing(String typed, int year) {
        assertThat(PatentNumber.parse(typed).filingYear()).isEqualTo(year);
    }

    @Test
    void what_is_shown_reads_back_as_the_same_number() {
        Seeded.texts(DIGITS, 8).always(serial -> {
            PatentNumber number = numbered("2023" + serial);
            assertThat(PatentNumber.parse(number.shown())).isEqualTo(number);
            assertThat(PatentNumber.parse(number.text())).isEqualTo(number);
        });
        Seeded.texts(DIGITS, 6).always(serial -> {
            PatentNumber number = numbered("95" + serial);
            assertThat(PatentNumber.parse(number.shown())).isEqualTo(number);
        });
    }

    @Test
    void every_single_wrong_digit_is_noticed() {
        Seeded.texts(DIGITS, 8).always(serial -> {
            String right = numbered("2023" + serial).text();
            for (int i = 4; i < right.length(); i++) {
                for (char other : "0123456789X".toCharArray()) {
                    if (other != right.charAt(i) && (other != 'X' || i == 12)) {
                        assertRefused(right.substring(0, i) + other + right.substring(i + 1));
                    }
                }
            }
        });
    }

    @Test
    void every_two_neighbours_changing_places_are_noticed() {
        Seeded.texts(DIGITS, 8).always(serial -> {
            String right = numbered("2023" + serial).text();
            for (int i = 0; i < right.length() - 1; i++) {
                if (right.charAt(i) != right.charAt(i + 1)) {
                    assertRefused(
                            right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2));
                }
            }
        });
    }

    private static PatentNumber numbered(String digits) {
        return new PatentNumber(digits + PatentNumber.checkDigit(digits));
    }

    private static void assertRefused(String typed) {
        assertThat(problems(() -> PatentNumber.parse(typed))).as(typed).isNotEmpty();
    }
}
