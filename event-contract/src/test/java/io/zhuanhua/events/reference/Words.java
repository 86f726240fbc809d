package io.zhuanhua.events.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The words that pages and papers use for kinds and codes, in one language; they lie beside the events
/// (`words_zh.properties`, `words_en.properties`).
final class Words {

    private final Properties words = new Properties();
    private final String file;

    Words(String language) {
        file = "words_" + language + ".properties";
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String event(String kind) {
        return get("event-" + kind);
    }

    String get(String key) {
        String word = words.getProperty(key, "");
        if (word.isBlank()) {
            throw new IllegalStateException(file + " lacks " + key);
        }
        return word;
    }

    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
