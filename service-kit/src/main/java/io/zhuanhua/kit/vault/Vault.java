package io.zhuanhua.kit.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhuanhua.journal.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps what must not be in the journal, encrypted. Events carry the reference alone.
///
/// Its table `vault` stands in the migrations of the service that uses it.
@ApplicationScoped
public class Vault {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEEP =
            "INSERT INTO vault (reference, purpose, sealed)" + " VALUES (?, ?, ?) ON CONFLICT (reference) DO NOTHING";
    private static final String OPEN = "SELECT sealed FROM vault WHERE reference = ? AND purpose = ?";

    private final DataSource database;
    private final VaultKeys keys;

    Vault(DataSource database, VaultKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /// The reference for what a command brings along: the same for the same command, so that asking again keeps
    /// nothing twice.
    public static String reference(Command command) {
        byte[] name = ("vault " + command.key()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    /// Keeps it under the reference, unless something is kept there already. Durable when it returns.
    ///
    /// @param secret a record of texts
    public void keep(String reference, Record secret) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, reference);
            insert.setString(2, secret.getClass().getSimpleName());
            insert.setString(3, keys.seal(JSON.writeValueAsString(secret), reference));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the vault cannot keep " + reference, failure);
        }
    }

    /// What is kept under the reference; empty when it was removed, or is of another kind.
    public <T extends Record> Optional<T> open(String reference, Class<T> kind) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setString(1, reference);
            select.setString(2, kind.getSimpleName());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(opened(reference, row.getString(1), kind)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the vault cannot be read", failure);
        }
    }

    private <T> T opened(String reference, String sealed, Class<T> kind) {
        try {
            return JSON.readValue(keys.open(sealed, reference), kind);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("the vault cannot read " + reference, unreadable);
        }
    }
}
