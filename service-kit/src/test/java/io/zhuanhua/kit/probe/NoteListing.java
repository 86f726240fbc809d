package io.zhuanhua.kit.probe;

import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// The list of notes. The reason `poison` cannot be taken in until somebody has mended that.
@ApplicationScoped
class NoteListing implements Projection {

    @Override
    public String name() {
        return "probe_listing";
    }

    @Override
    public String ddl() {
        try (InputStream file = NoteListing.class.getResourceAsStream("/projection/probe_listing.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        try (PreparedStatement insert = effects.connection().prepareStatement("INSERT INTO note VALUES (?, ?, ?)")) {
            for (Envelope envelope : batch) {
                if (envelope.event() instanceof ContractCancelled cancelled) {
                    if (cancelled.reason().equals("poison") && !Poison.MENDED.get()) {
                        throw new IllegalStateException("poison");
                    }
                    insert.setString(1, cancelled.contract().text());
                    insert.setString(2, cancelled.reason());
                    insert.setObject(3, cancelled.cancelledOn());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
