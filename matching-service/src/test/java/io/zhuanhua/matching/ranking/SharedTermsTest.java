package io.zhuanhua.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTermsTest {

    @Test
    void names_the_longest_stretches_both_say() {
        assertThat(shared("延长空气预热器使用寿命", "锅炉的空气预热器,使用方便")).containsExactly("空气预热器", "使用");
    }

    @Test
    void cuts_function_words_off_but_not_out_of_terms() {
        assertThat(shared("对等离子体及其在线检测", "等离子体及其在线检测的装置")).containsExactly("等离子体及其在线检测");
        assertThat(shared("钢的净化", "铁的净化")).containsExactly("净化");
    }

    @Test
    void takes_words_of_other_scripts_whole_and_no_bare_numbers() {
        assertThat(shared("tial合金 800 indium in", "tial ti 800 in")).containsExactly("in", "tial");
    }

    private static List<String> shared(String asked, String other) {
        return SharedTerms.between(asked, other, term -> term.length() > 4 ? 2 : 1);
    }
}
