package io.zhuanhua.benchmarks.relay;

import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.format.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;

/// Debezium Engine with its outbox event router on the very same journal table, sending key and payload to the topic;
/// the headers our relay sends are left out, to its advantage.
final class DebeziumSide implements AutoCloseable {

    static final String SLOT = "benchmark";
    static final String PUBLICATION = "benchmark";

    private final Sender sender;
    private final DebeziumEngine<ChangeEvent<String, String>> engine;

    /// @param pollMillis 0 for Debezium's own
    DebeziumSide(String url, Sender sender, int pollMillis) {
        this.sender = sender;
        this.engine = DebeziumEngine.create(Json.class)
                .using(settings(url, pollMillis))
                .notifying(this::send)
                .build();
    }

    void start() {
        Thread.ofPlatform().daemon().name("debezium").start(engine);
    }

    private static Properties settings(String url, int pollMillis) {
        URI address = URI.create(url.substring("jdbc:".length()));
        Properties settings = new Properties();
        settings.setProperty("name", "benchmark");
        settings.setProperty("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        settings.setProperty("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        settings.setProperty("offset.flush.interval.ms", "1000");
        settings.setProperty("database.hostname", address.getHost());
        settings.setProperty("database.port", "" + address.getPort());
        settings.setProperty("database.user", "postgres");
        settings.setProperty("database.password", "postgres");
        settings.setProperty("database.dbname", address.getPath().substring(1));
        settings.setProperty("topic.prefix", "benchmark");
        settings.setProperty("plugin.name", "pgoutput");
        settings.setProperty("slot.name", SLOT);
        settings.setProperty("publication.name", PUBLICATION);
        settings.setProperty("publication.autocreate.mode", "disabled");
        settings.setProperty("table.include.list", "public.journal");
        settings.setProperty("snapshot.mode", "no_data");
        settings.setProperty("tombstones.on.delete", "false");
        settings.setProperty("transforms", "outbox");
        settings.setProperty("transforms.outbox.type", "io.debezium.transforms.outbox.EventRouter");
        settings.setProperty("transforms.outbox.table.field.event.id", "id");
        settings.setProperty("transforms.outbox.table.field.event.key", "stream");
        settings.setProperty("transforms.outbox.table.field.event.payload", "payload");
        settings.setProperty("transforms.outbox.route.by.field", "kind");
        settings.setProperty("key.converter.schemas.enable", "false");
        settings.setProperty("value.converter.schemas.enable", "false");
        settings.setProperty("converter.schemas.enable", "false");
        if (pollMillis > 0) {
            settings.setProperty("poll.interval.ms", "" + pollMillis);
        }
        return settings;
    }

    private void send(
            List<ChangeEvent<String, String>> events,
            DebeziumEngine.RecordCommitter<ChangeEvent<String, String>> committer)
            throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (ChangeEvent<String, String> event : events) {
            String key = event.key();
            // a string in JSON: without its quotes it is the stream
            sent.add(sender.send(key.substring(1, key.length() - 1), event.value()));
        }
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        for (ChangeEvent<String, String> event : events) {
            committer.markProcessed(event);
        }
        committer.markBatchFinished();
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
