package io.zhuanhua.contract.bulk;

import io.zhuanhua.events.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Unpacks a workbook once and throws everything away, so that a small file that grows without end is refused before
/// anything holds it.
final class UnpackedSize {

    /// Bytes; 5,000 rows take about 6,000,000.
    private static final long LARGEST = 100_000_000;

    /// Bytes of the texts all rows share, which the reader holds whole.
    private static final long LARGEST_TEXTS = 24_000_000;

    private static final int MOST_PARTS = 1_000;

    private UnpackedSize() {}

    /// @throws Refused `FILE_BROKEN`, `FILE_UNPACKED_TOO_LARGE`
    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Refused.unless(zip.size() <= MOST_PARTS, BulkProblem.FILE_UNPACKED_TOO_LARGE, "");
            long all = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                boolean rows = part.getName().startsWith("xl/worksheets/");
                long most = rows ? LARGEST : LARGEST_TEXTS;
                all += size(zip, part, Math.min(most, LARGEST - all));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(BulkProblem.FILE_BROKEN);
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                Refused.unless(size <= most, BulkProblem.FILE_UNPACKED_TOO_LARGE, "");
            }
        }
        return size;
    }
}
