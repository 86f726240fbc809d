package io.zhuanhua.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// Addresses of the files under `/ui`. Each carries a sum of its content, so that browsers may keep a file for long and
/// still fetch the new one after an upgrade.
final class Assets {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /// `/ui/zhuanhua.css?v=…`.
    ///
    /// @throws IllegalArgumentException when there is no such file
    static String address(String file) {
        return KNOWN.computeIfAbsent(file, Assets::summed);
    }

    private static String summed(String file) {
        try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources/ui/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("no file " + file + " under /ui");
            }
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return "/ui/" + file + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
