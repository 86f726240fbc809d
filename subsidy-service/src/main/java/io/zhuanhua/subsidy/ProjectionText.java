package io.zhuanhua.subsidy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The tables of a projection, from `projection/<name>.sql`.
public final class ProjectionText {

    private ProjectionText() {}

    public static String of(String name) {
        try (InputStream file = ProjectionText.class.getResourceAsStream("/projection/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("no tables for " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
