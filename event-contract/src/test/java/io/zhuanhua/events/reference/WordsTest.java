package io.zhuanhua.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind and code has a word in both languages, and stands in the glossary with it.
class WordsTest {

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Kinds.byName().keySet().forEach(kind -> keys.add("event-" + kind));
        Codes.all().forEach(codes -> codes.constants().forEach(constant -> keys.add(codes.key(constant))));
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_kind_and_code_has_a_word_and_no_word_is_left_over(String language) {
        Words words = new Words(language);
        assertThat(words.keys()).isEqualTo(keys());
        assertThat(keys()).allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void stands_in_the_glossary_with_its_chinese_word(String key) throws IOException {
        int dash = key.startsWith("event-") ? key.indexOf('-') : key.lastIndexOf('-');
        String code = key.substring(dash + 1);
        assertThat(glossary()).anyMatch(row -> row.startsWith("| `" + code + "` | " + new Words("zh").get(key) + " |"));
    }

    @Test
    void every_role_stands_in_the_glossary() throws IOException {
        List<String> glossary = glossary();
        assertThat(Role.values()).allSatisfy(role -> assertThat(glossary)
                .as("docs/reference/words.md: a row for the role %s", role)
                .anyMatch(row -> row.startsWith("| `" + role + "` |")));
    }

    @Test
    void no_row_of_the_glossary_lacks_its_chinese_or_its_sentence() throws IOException {
        assertThat(glossary())
                .filteredOn(row -> row.startsWith("| ") && !row.startsWith("| word |"))
                .allSatisfy(row -> assertThat(row).matches("\\| .+ \\| .*\\p{IsHan}.* \\| .+\\. \\|"));
    }

    private static List<String> glossary() throws IOException {
        return Files.readAllLines(WordsPage.FILE);
    }
}
