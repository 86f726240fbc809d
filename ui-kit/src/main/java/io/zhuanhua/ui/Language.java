package io.zhuanhua.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language that pages are written in. Chinese comes first and is the answer whenever nothing else was asked for.
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /// The value of `?lang=` and of the cookie that remembers it.
    public String code() {
        return code;
    }

    /// The value of the HTML attribute `lang`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// The first wish that names a language of ours; Chinese when none does. Never throws.
    public static Language of(@Nullable String... wishes) {
        for (@Nullable String wish : wishes) {
            for (Language language : values()) {
                if (language.code.equalsIgnoreCase(wish)) {
                    return language;
                }
            }
        }
        return ZH;
    }
}
