package io.zhuanhua.contract.bulk;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// An upload on its way: a file of its own until it has been answered, so that it can be looked through before the
/// first row is taken in, whatever its size.
final class Upload implements Closeable {

    /// Bytes.
    static final int LARGEST = 16_000_000;

    private static final int PIECE = 64 * 1024;

    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    /// @throws Refused `BODY_TOO_LARGE`, `FILE_EMPTY`
    static Upload of(InputStream body) throws IOException {
        Path file = Files.createTempFile("bulk-", ".upload");
        try {
            copy(body, file);
            return new Upload(file);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static void copy(InputStream body, Path file) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                size += read;
                Refused.unless(size <= LARGEST, KitProblem.BODY_TOO_LARGE, "", String.valueOf(LARGEST));
                out.write(piece, 0, read);
            }
        }
        Refused.unless(size > 0, BulkProblem.FILE_EMPTY, "");
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
