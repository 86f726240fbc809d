package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void the_kits_words_are_complete_in_both_languages() {
        Words words = Words.load(WordsTest.class.getClassLoader());
        assertThat(words.keys()).hasSizeGreaterThan(100);
        for (String key : words.keys()) {
            assertThat(words.get(Language.ZH, key, List.of())).as(key).isNotBlank();
            assertThat(words.get(Language.EN, key, List.of())).as(key).isNotBlank();
        }
    }

    @Test
    void chinese_words_use_chinese_punctuation() {
        Words words = Words.load(WordsTest.class.getClassLoader());
        for (String key : words.keys()) {
            assertThat(words.get(Language.ZH, key, List.of())).as(key).doesNotContainPattern("[,;:()]");
        }
    }

    @Test
    void fills_in_values() {
        Words words = Words.load(WordsTest.class.getClassLoader());
        assertThat(words.get(Language.ZH, "rows-shown", List.of(50))).isEqualTo("本页 50 条");
        assertThat(words.get(Language.EN, "rows-shown", List.of(50))).isEqualTo("50 rows on this page");
    }

    @Test
    void says_codes_in_words_and_leaves_what_is_no_code_as_it_is() {
        Words words = Words.load(WordsTest.class.getClassLoader());
        String one = words.get(Language.EN, "status-SIGNED", List.of());
        String other = words.get(Language.EN, "status-PAID", List.of());
        assertThat(words.each(Language.EN, "status", "SIGNED")).isEqualTo(one);
        assertThat(words.each(Language.EN, "status", "SIGNED, PAID")).isEqualTo(one + ", " + other);
        assertThat(words.each(Language.ZH, "status", "SIGNED,PAID")).contains("、");
        assertThat(words.each(Language.EN, "status", "SIGNED,Foo, Ltd")).isEqualTo("SIGNED,Foo, Ltd");
    }

    @Test
    void refuses_a_key_that_two_modules_claim() throws IOException {
        assertThatThrownBy(() -> load(module("save=保存", "save=Save"), module("save=存", "save=Keep")))
                .hasMessageContaining("save is claimed twice");
    }

    @Test
    void refuses_a_key_that_stands_twice_in_one_file() {
        assertThatThrownBy(() -> WordFile.read(new StringReader("a=1\na=2"))).hasMessageContaining("a stands twice");
    }

    @Test
    void refuses_a_key_that_one_language_lacks() throws IOException {
        assertThatThrownBy(() -> load(module("save=保存\nsend=发送", "save=Save\nkeep=Keep")))
                .hasMessageContaining("[keep, send]");
    }

    @Test
    void refuses_to_invent_a_word() throws IOException {
        assertThatThrownBy(() -> load(module("a=甲", "a=A")).get(Language.ZH, "b", List.of()))
                .hasMessageContaining("no word for b");
    }

    private static Words load(URL... modules) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(modules, null)) {
            return Words.load(loader);
        }
    }

    private URL module(String chinese, String english) throws IOException {
        Path module = Files.createTempDirectory(directory, "module");
        Files.writeString(module.resolve("words_zh.properties"), chinese);
        Files.writeString(module.resolve("words_en.properties"), english);
        return module.toUri().toURL();
    }
}
