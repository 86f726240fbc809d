package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void chinese_unless_a_language_of_ours_is_asked_for() {
        assertThat(Language.of(null, "xx", "")).isEqualTo(Language.ZH);
        assertThat(Language.of("xx", "en", "zh")).isEqualTo(Language.EN);
    }
}
