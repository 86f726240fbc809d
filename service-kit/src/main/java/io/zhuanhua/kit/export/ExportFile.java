package io.zhuanhua.kit.export;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Answers a request with a file. It is written whole to a temporary one before the first byte is sent: what goes wrong
/// meanwhile is still an error and not half a file, and a slow reader keeps no connection to the database.
public final class ExportFile {

    private ExportFile() {}

    /// @param plain its name without ending for programs that know no others, in ASCII
    /// @param name its name without ending
    public static Response answer(ExportFormat format, ExportTable table, Rows rows, String plain, String name) {
        try {
            Path file = Files.createTempFile("export", "." + format.ending());
            try (OutputStream out = Files.newOutputStream(file)) {
                format.write(table, rows, out);
            } catch (IOException | RuntimeException failed) {
                Files.delete(file);
                throw failed;
            }
            // where the system allows it the file is gone as soon as it is open
            long size = Files.size(file);
            return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), format.mediaType())
                    .header("Content-Length", size)
                    .header("Content-Disposition", named(plain + "." + format.ending(), name + "." + format.ending()))
                    .build();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The header `Content-Disposition` that lets a browser keep a file under that name.
    ///
    /// @param plain for programs that know no others, in ASCII
    public static String named(String plain, String name) {
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
