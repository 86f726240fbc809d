package io.zhuanhua.subsidy.rules.money;

import java.text.Normalizer;

/// The number of an official document (文号) in its one form, e.g. `东财预〔2025〕12号`, however its brackets were typed.
public final class DocumentNumber {

    private DocumentNumber() {}

    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[(\\[【〔](\\d{4})[)\\]】〕]", "〔$1〕");
    }
}
