package io.zhuanhua.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The `CREATE TABLE` texts of this service's projections.
public final class ProjectionText {

    private ProjectionText() {}

    /// @throws IllegalStateException if there is no `projection/<name>.sql`
    public static String of(String name) {
        try (InputStream file = ProjectionText.class.getResourceAsStream("/projection/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("no projection/" + name + ".sql");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
