package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids that follow from what they name, so that the same thing cannot come to be twice.
public final class Ids {

    private Ids() {}

    /// One need and one offer meet in one match, whoever brings them together.
    public static MatchId match(NeedId need, OfferId offer) {
        return new MatchId(digest(need.text() + "\n" + offer.text()));
    }

    /// 128 bits of SHA-256, as 32 hexadecimal digits.
    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
