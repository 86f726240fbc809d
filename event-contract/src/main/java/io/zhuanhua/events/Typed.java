package io.zhuanhua.events;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers and codes as people type them.
public final class Typed {

    private static final Pattern BLANK = Pattern.compile("\\s");

    private Typed() {}

    /// In the form it is compared in: half width, upper case, without blanks.
    public static String code(String typed) {
        return BLANK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
