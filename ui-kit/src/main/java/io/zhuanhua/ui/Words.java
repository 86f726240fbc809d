package io.zhuanhua.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word that pages show, in both languages.
///
/// A module keeps its words in `words_zh.properties` and `words_en.properties` (UTF-8) at the root of its class path.
/// All of them are merged; a key that two modules claim, or that one language lacks, is refused on loading.
public final class Words {

    private final Map<String, String> chinese;
    private final Map<String, String> english;

    private Words(Map<String, String> chinese, Map<String, String> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// Merges all word files that the loader sees.
    ///
    /// @throws IllegalStateException when a key is claimed twice or is missing in one of the languages
    public static Words load(ClassLoader loader) {
        Map<String, String> chinese = merged(loader, "words_zh.properties");
        Map<String, String> english = merged(loader, "words_en.properties");
        Set<String> onlyOnce = new TreeSet<>();
        chinese.keySet().stream().filter(key -> !english.containsKey(key)).forEach(onlyOnce::add);
        english.keySet().stream().filter(key -> !chinese.containsKey(key)).forEach(onlyOnce::add);
        if (!onlyOnce.isEmpty()) {
            throw new IllegalStateException("words that one language lacks: " + onlyOnce);
        }
        return new Words(chinese, english);
    }

    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(chinese.keySet());
    }

    /// The word for a key, with `{0}`, `{1}` … replaced by the values.
    ///
    /// @throws IllegalArgumentException when no module has the key
    public String get(Language language, String key, List<?> values) {
        String word = (language == Language.ZH ? chinese : english).get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        for (int i = 0; i < values.size(); i++) {
            word = word.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return word;
    }

    /// The words of codes parted by commas, `<prefix>-<code>`; the text as it is unless there is a word for each of
    /// them,
    /// so that a name or a number stays what it is.
    public String each(Language language, String prefix, String codes) {
        List<String> keys = Stream.of(codes.split(",", -1))
                .map(code -> prefix + "-" + code.strip())
                .toList();
        return keys.stream().allMatch(this::has)
                ? keys.stream()
                        .map(key -> get(language, key, List.of()))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "))
                : codes;
    }

    private static Map<String, String> merged(ClassLoader loader, String file) {
        Map<String, String> merged = new TreeMap<>();
        try {
            Set<String> seen = new LinkedHashSet<>();
            for (URL url : Collections.list(loader.getResources(file))) {
                if (seen.add(url.toString())) {
                    read(url).forEach((key, word) -> {
                        if (merged.put(key, word) != null) {
                            throw new IllegalStateException(key + " is claimed twice, again in " + url);
                        }
                    });
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
        return merged;
    }

    private static Map<String, String> read(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            return WordFile.read(reader);
        }
    }
}
