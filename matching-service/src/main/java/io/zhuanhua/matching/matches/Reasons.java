package io.zhuanhua.matching.matches;

import io.zhuanhua.matching.ranking.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reasons as events carry them, `TITLE_TERMS/18:气化炉 耐火`, and back.
public final class Reasons {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]+)/(\\d{1,3}):(.*)");

    private Reasons() {}

    public static List<String> written(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.kind() + "/" + reason.points() + ":" + String.join(" ", reason.terms()))
                .toList();
    }

    /// What can be read of them: a kind nobody knows any more is left out.
    public static List<Reason> read(List<String> written) {
        List<Reason> reasons = new ArrayList<>();
        for (String text : written) {
            Matcher matcher = WRITTEN.matcher(text);
            if (matcher.matches()) {
                known(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), reasons);
            }
        }
        return reasons;
    }

    private static void known(String name, int points, String terms, List<Reason> reasons) {
        for (Reason.Kind kind : Reason.Kind.values()) {
            if (kind.name().equals(name)) {
                reasons.add(new Reason(kind, points, terms.isEmpty() ? List.of() : List.of(terms.split(" "))));
            }
        }
    }
}
