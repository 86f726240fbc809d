package io.zhuanhua.kit.identity;

import io.zhuanhua.kit.KitConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The demo users of `local-users.properties`; none at all unless the profile allows them. The password is the name.
@Singleton
public final class LocalUsers {

    private final Map<String, LocalUser> byName = new TreeMap<>();

    LocalUsers(KitConfig config) {
        if (config.localUsers()) {
            read();
        }
    }

    /// @param role a role of the house in lower case
    /// @param unit credit code; `-` for staff
    public record LocalUser(String name, String role, String unit, String unitName) {}

    public Optional<LocalUser> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The user of this name, if the password is right.
    public Optional<LocalUser> with(String name, char[] password) {
        byte[] given = new String(password).getBytes(StandardCharsets.UTF_8);
        return named(name).filter(user -> MessageDigest.isEqual(user.name().getBytes(StandardCharsets.UTF_8), given));
    }

    /// All of them, sorted by name.
    public Collection<LocalUser> all() {
        return byName.values();
    }

    private void read() {
        Properties lines = new Properties();
        try (InputStream file = LocalUsers.class.getResourceAsStream("/local-users.properties")) {
            if (file == null) {
                throw new IllegalStateException("local-users.properties is missing");
            }
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (String name : lines.stringPropertyNames()) {
            String[] parts = lines.getProperty(name).trim().split("\\s+", 3);
            byName.put(name, new LocalUser(name, parts[0], parts[1], parts[2]));
        }
    }
}
