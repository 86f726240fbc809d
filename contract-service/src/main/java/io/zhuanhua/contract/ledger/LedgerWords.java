package io.zhuanhua.contract.ledger;

import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How cells speak: in words of one language for people, in codes for programs.
///
/// @param language null for codes
record LedgerWords(@Nullable Language language) {

    private static final Words WORDS = Words.load(LedgerWords.class.getClassLoader());

    static final LedgerWords CODES = new LedgerWords(null);

    String get(String key, Object... values) {
        return language == null ? key : WORDS.get(language, key, List.of(values));
    }

    /// The word of a code; without a prefix, or where the house has no word, the code itself.
    String code(String prefix, String code) {
        String key = prefix + "-" + code;
        return language != null && WORDS.has(key) ? get(key) : code;
    }
}
