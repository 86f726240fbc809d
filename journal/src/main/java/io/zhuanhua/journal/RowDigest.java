package io.zhuanhua.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
        return digest.digest(canonical(row));
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

    private static byte[] canonical(JournalRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(row.payload().length() + 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, row.id().toString());
            write(out, row.stream());
            out.writeInt(row.version());
            write(out, row.kind());
            out.writeInt(row.kindVersion());
            write(out, row.payload());
            write(out, row.commandKey());
            out.writeInt(row.commandOrdinal());
            write(out, row.commandDigest());
            write(out, row.account());
            write(out, row.role());
            write(out, row.unit());
            write(out, row.causation() == null ? null : row.causation().toString());
            write(out, row.correlation());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
