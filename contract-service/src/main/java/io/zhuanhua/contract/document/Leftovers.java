package io.zhuanhua.contract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that requests put down in passing, and that nobody took up again because the process was killed.
final class Leftovers {

    /// Where whole uploads lie until they have been answered; as in `application.properties`.
    static final String UPLOADS = "zhuanhua-contract-uploads";

    private static final Pattern OURS =
            Pattern.compile("bulk-\\d+\\.upload|document-\\d+\\.copy|sweep-\\d+\\.document");

    private Leftovers() {}

    /// Removes what was last touched before that time.
    ///
    /// @param passing the directory of files in passing (`java.io.tmpdir`)
    static void remove(Path passing, Instant before) throws IOException {
        for (Path file : files(passing)) {
            if (OURS.matcher(file.getFileName().toString()).matches()) {
                removeOld(file, before);
            }
        }
        for (Path file : files(passing.resolve(UPLOADS))) {
            removeOld(file, before);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static void removeOld(Path file, Instant before) throws IOException {
        boolean old = Files.isRegularFile(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        if (old) {
            Files.deleteIfExists(file);
        }
    }
}
