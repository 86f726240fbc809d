package io.zhuanhua.events.reference;

import io.zhuanhua.events.Kinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What has been shipped: per kind and version one sample event (`golden`) and one schema without words (`shipped`).
/// Version 1 is `<kind>.json`, version 2 `<kind>.2.json`. Files here are added, never edited.
final class Samples {

    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path SHIPPED = Path.of("src/test/resources/shipped");

    private Samples() {}

    static String file(String kind, int version) {
        return version == 1 ? kind + ".json" : kind + "." + version + ".json";
    }

    static int version(String kind) {
        return Kinds.of(Objects.requireNonNull(Kinds.byName().get(kind))).version();
    }

    /// File names of every version of a kind up to the one now in the code.
    static List<String> files(String kind) {
        List<String> files = new ArrayList<>();
        for (int version = 1; version <= version(kind); version++) {
            files.add(file(kind, version));
        }
        return files;
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
