package io.zhuanhua.contract.verification.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of units and people as they can be compared: the register knows no credit codes (domain.md §0.1 no. 5, §3.5).
final class PartyNames {

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
    private static final Pattern OPENING = Pattern.compile("[〔【\\[{〈《]");
    private static final Pattern CLOSING = Pattern.compile("[〕】\\]}〉》]");
    private static final Pattern DOTS = Pattern.compile("[•・‧∙⋅·]");

    private PartyNames() {}

    /// Full and half width, kinds of brackets and middle dots, spaces and case make no difference.
    static String plain(String name) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
        plain = OPENING.matcher(plain).replaceAll("(");
        plain = CLOSING.matcher(plain).replaceAll(")");
        return DOTS.matcher(plain).replaceAll("·").toUpperCase(Locale.ROOT);
    }

    static Set<String> in(Collection<String> names) {
        return names.stream().map(PartyNames::plain).collect(Collectors.toUnmodifiableSet());
    }
}
