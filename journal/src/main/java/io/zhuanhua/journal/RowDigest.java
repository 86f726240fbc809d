package io.zhuanhua.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The digest that ties a row to the one before it in its stream. Every field goes in with its length, so that no two
/// different rows read alike. The algorithm is named in the row: `SHA-256`, or any other the JVM's providers know
/// (`SM3` with BouncyCastle on the class path).
final class RowDigest {

    private RowDigest() {}

    static byte[] of(byte[] previous, JournalRow row) {
        MessageDigest digest = digest(row.algorithm());
        digest.update(previous);
        add(digest, row.id().toString());
        add(digest, row.stream());
        add(digest, row.version());
        add(digest, row.kind());
        add(digest, row.kindVersion());
        add(digest, row.payload());
        add(digest, row.commandKey());
        add(digest, row.commandOrdinal());
        add(digest, row.commandDigest());
        add(digest, row.account());
        add(digest, row.role());
        add(digest, row.unit());
        add(digest, row.causation() == null ? null : row.causation().toString());
        add(digest, row.correlation());
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt());
        add(digest, (int) (micros >>> Integer.SIZE));
        add(digest, (int) micros);
        return digest.digest();
    }

    /// Whether the row is as it was written behind the row with digest `previous`.
    static boolean fits(byte[] previous, JournalRow row) {
        return known(row.algorithm()) != null && Arrays.equals(of(previous, row), row.digest());
    }

    /// Null if no provider knows it.
    static @Nullable MessageDigest known(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException unknown) {
            return null;
        }
    }

    static MessageDigest digest(String algorithm) {
        MessageDigest digest = known(algorithm);
        if (digest == null) {
            throw new IllegalStateException("no provider for digest " + algorithm);
        }
        return digest;
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        if (text == null) {
            add(digest, -1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(digest, bytes.length);
        digest.update(bytes);
    }

    /// Four bytes, the highest first.
    private static void add(MessageDigest digest, int number) {
        digest.update(
                new byte[] {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number});
    }
}
