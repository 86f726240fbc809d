package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Ids that follow from what they name, so that the same thing cannot come to be twice.
public final class Ids {

    private static final String BETWEEN = "~";

    private Ids() {}

    /// One need and one offer meet in one match, whoever brings them together.
    public static MatchId match(NeedId need, OfferId offer) {
        return new MatchId(need.text() + BETWEEN + offer.text());
    }

    /// A need and an offer.
    public record Pair(NeedId need, OfferId offer) {}

    /// Who meets in a match; empty for a text that names no two.
    public static Optional<Pair> pair(MatchId match) {
        String[] parts = match.text().split(BETWEEN, -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new Pair(new NeedId(parts[0]), new OfferId(parts[1])))
                : Optional.empty();
    }

    /// The same text, the same name; 36 characters that fit into an address.
    public static String named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
