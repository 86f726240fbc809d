package io.zhuanhua.ui;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One word file; unlike [Properties] it refuses a key that stands in it twice.
final class WordFile extends Properties {

    private WordFile() {}

    static Map<String, String> read(Reader reader) throws IOException {
        WordFile file = new WordFile();
        file.load(reader);
        Map<String, String> words = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        return words;
    }

    @Override
    public synchronized @Nullable Object put(Object key, Object word) {
        Object before = super.put(key, word);
        if (before != null) {
            throw new IllegalStateException(key + " stands twice in one word file");
        }
        return null;
    }
}
