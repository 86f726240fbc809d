package io.zhuanhua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SearchedTextTest {

    private static final String CHARACTERS = "01239xz.-专利清华大学有限公司（）\n";

    @Test
    void the_pieces_of_any_part_of_a_line_are_among_those_of_the_text() {
        Property.forAll(Generators.texts(CHARACTERS, 0, 40), text -> {
            int[] all = SearchedText.pieces(text);
            for (String line : text.split("\n", -1)) {
                for (int from = 0; from < line.length(); from++) {
                    for (int to = from + 1; to <= line.length(); to++) {
                        String part = line.substring(from, to);
                        assertThat(Arrays.stream(SearchedText.pieces(part)))
                                .as(part)
                                .allMatch(piece -> Arrays.binarySearch(all, piece) >= 0);
                    }
                }
            }
        });
    }

    @Test
    void two_characters_of_a_name_and_four_of_a_number_are_looked_up_and_shorter_parts_are_not() {
        assertThat(SearchedText.pieces("清华")).hasSize(1);
        assertThat(SearchedText.pieces("大学a")).hasSize(2);
        assertThat(SearchedText.pieces("2023")).hasSize(1);
        assertThat(SearchedText.pieces("202")).isEmpty();
        assertThat(SearchedText.pieces("清")).isEmpty();
        assertThat(SearchedText.pieces("")).isEmpty();
        assertThat(SearchedText.pieces("20232023")).hasSize(4);
    }

    @Test
    void lines_have_no_pieces_in_common_with_their_neighbours() {
        assertThat(SearchedText.pieces("清\n华")).isEmpty();
        assertThat(SearchedText.pieces("20\n23")).isEmpty();
    }
}
