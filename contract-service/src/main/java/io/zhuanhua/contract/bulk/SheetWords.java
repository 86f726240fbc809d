package io.zhuanhua.contract.bulk;

import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import java.util.List;
import java.util.stream.Stream;

/// Words of the workbook. It is Chinese whoever asks, so that one file serves everybody.
final class SheetWords {

    private static final Words WORDS = Words.load(SheetWords.class.getClassLoader());

    private SheetWords() {}

    static String get(String key, Object... values) {
        return WORDS.get(Language.ZH, key, List.of(values));
    }

    static String transferTypes() {
        return String.join(
                "、", Stream.of(TransferType.values()).map(SheetWords::word).toList());
    }

    /// The name of a type from its Chinese word; what is no such word is left as it stands.
    static String transferType(String typed) {
        return Stream.of(TransferType.values())
                .filter(type -> word(type).equals(typed))
                .map(Enum::name)
                .findFirst()
                .orElse(typed);
    }

    /// The name of a kind of papers from its Chinese word; what is no such word is left as it stands.
    static String identityType(String typed) {
        return Stream.of(IdentityType.values())
                .filter(type -> get("identity-" + type.name()).equals(typed))
                .map(Enum::name)
                .findFirst()
                .orElse(typed);
    }

    private static String word(TransferType type) {
        return get("transfer-" + type.name());
    }
}
