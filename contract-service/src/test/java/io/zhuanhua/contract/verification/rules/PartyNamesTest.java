package io.zhuanhua.contract.verification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "某某科技(鄂尔多斯)有限公司, 某某科技（鄂尔多斯）有限公司",
        "某某科技〔鄂尔多斯〕有限公司, 某某科技【鄂尔多斯】有限公司",
        "ＡＢＣ科技, abc 科技",
        "巴特尔·宝音, 巴特尔•宝音",
        "清华　大学, 清华大学"
    })
    void are_the_same_however_they_are_written(String one, String other) {
        assertThat(PartyNames.plain(one)).isEqualTo(PartyNames.plain(other));
    }

    @Test
    void are_different_when_a_word_is() {
        assertThat(PartyNames.plain("鄂尔多斯市某某科技有限公司")).isNotEqualTo(PartyNames.plain("鄂尔多斯某某科技有限公司"));
    }
}
