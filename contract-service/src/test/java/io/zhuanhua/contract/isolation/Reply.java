package io.zhuanhua.contract.isolation;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What came back, with what was asked about made the same.
///
/// @param text the body; of a workbook, the texts inside it
record Reply(int status, String type, String text) {

    static Reply of(Response response) {
        return new Reply(response.statusCode(), String.valueOf(response.contentType()), text(response.asByteArray()));
    }

    /// Without the values that were sent.
    Reply without(Collection<String> sent) {
        String masked = text;
        for (String value : sent) {
            masked = masked.replace(value, "•");
        }
        return new Reply(status, type, masked);
    }

    /// Without what every thing that is new has of its own: its id, and the moment.
    Reply withoutWhatIsFresh() {
        String masked = text.replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"•\"")
                .replaceAll("\"savedAt\":\"[^\"]*\"", "\"savedAt\":\"•\"");
        return new Reply(status, type, masked);
    }

    private static String text(byte[] bytes) {
        boolean zipped = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zipped) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            Path file = Files.write(Files.createTempFile("reply-", ".zip"), bytes);
            StringBuilder all = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] content = zip.getInputStream(entry).readAllBytes();
                    all.append(new String(content, StandardCharsets.UTF_8)).append('\n');
                }
            }
            Files.delete(file);
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
