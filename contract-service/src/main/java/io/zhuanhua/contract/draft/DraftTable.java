package io.zhuanhua.contract.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.kit.vault.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The SQL of drafts, sealed as they lie there, for numbers of papers can stand in them. Everything is asked within one
/// owner: another's draft is not there.
@ApplicationScoped
class DraftTable {

    private static final String KEEP = """
            INSERT INTO draft (id, owner, contract, saved_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET contract = EXCLUDED.contract, saved_at = EXCLUDED.saved_at
            WHERE draft.owner = EXCLUDED.owner
            """;
    private static final String FIND = "SELECT id, contract, saved_at FROM draft WHERE owner = ? ";

    private final DataSource database;
    private final ObjectMapper json;
    private final VaultKeys keys;

    DraftTable(DataSource database, ObjectMapper json, VaultKeys keys) {
        this.database = database;
        this.json = json;
        this.keys = keys;
    }

    void keep(String owner, Draft draft) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, draft.id());
            insert.setString(2, owner);
            insert.setString(3, keys.seal(json.writeValueAsString(draft.contract()), context(draft.id())));
            insert.setObject(4, OffsetDateTime.ofInstant(draft.savedAt(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException away) {
            throw new IllegalStateException("a draft cannot be kept", away);
        }
    }

    Optional<Draft> find(String owner, UUID id) {
        return read(FIND + "AND id = ?", owner, id).stream().findFirst();
    }

    /// Newest first.
    List<Draft> list(String owner) {
        return read(FIND + "ORDER BY saved_at DESC, id", owner);
    }

    void remove(String owner, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM draft WHERE owner = ? AND id = ?")) {
            delete.setString(1, owner);
            delete.setObject(2, id);
            delete.executeUpdate();
        } catch (SQLException away) {
            throw new IllegalStateException("a draft cannot be removed", away);
        }
    }

    /// What was kept before drafts were sealed lies there as it is.
    private String opened(String kept, UUID id) {
        return kept.startsWith("{") ? kept : keys.open(kept, context(id));
    }

    private static String context(UUID id) {
        return "draft " + id;
    }

    private List<Draft> read(String sql, Object... values) {
        List<Draft> drafts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    String text = opened(rows.getString(2), id);
                    Instant savedAt = rows.getObject(3, OffsetDateTime.class).toInstant();
                    drafts.add(Draft.of(id, json.readValue(text, SubmitContract.class), savedAt));
                }
            }
        } catch (SQLException | JsonProcessingException away) {
            throw new IllegalStateException("drafts cannot be read", away);
        }
        return drafts;
    }
}
