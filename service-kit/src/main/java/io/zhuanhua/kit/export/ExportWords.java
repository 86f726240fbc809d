package io.zhuanhua.kit.export;

import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import java.util.List;

/// The words every file needs.
///
/// @param noData stands where a cell is null
/// @param total before the sums
/// @param page with `{0}` where the number of the page goes
public record ExportWords(String noData, String total, String page) {

    private static final Words WORDS = Words.load(ExportWords.class.getClassLoader());

    public static ExportWords of(Language language) {
        return new ExportWords(
                WORDS.get(language, "no-data", List.of()),
                WORDS.get(language, "term-total-row", List.of()),
                WORDS.get(language, "export-page", List.of()));
    }
}
