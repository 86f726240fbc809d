package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.ReaderTable.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// What an earlier run of a projection has done. A run that starts anew fills its tables from the first event, but
/// appends no reaction and sends no dead letter a second time.
sealed interface Predecessor {

    /// A batch begins; nothing is known of its streams yet.
    void begin(List<Envelope> batch);

    /// Whether it took this event of the batch in. What it had parked it had not.
    boolean hasHandled(Connection connection, Envelope event) throws SQLException;

    /// Whether it got past this record.
    boolean hasRead(Received received);

    /// Nobody was there before, or somebody who has done it all.
    record Whole(boolean done) implements Predecessor {

        @Override
        public void begin(List<Envelope> batch) {}

        @Override
        public boolean hasHandled(Connection connection, Envelope event) {
            return done;
        }

        @Override
        public boolean hasRead(Received received) {
            return done;
        }
    }

    Predecessor NOBODY = new Whole(false);

    /// For a run that is only compared.
    Predecessor EVERYTHING = new Whole(true);

    /// The run in that schema, given that it has read whatever is asked about.
    static Predecessor readingAll(String schema) {
        return new InSchema(schema, null);
    }

    /// The run whose bookkeeping stands in a schema.
    final class InSchema implements Predecessor {

        private final String schema;
        private final @Nullable Map<TopicPartition, Long> offsets;
        private List<Envelope> batch = List.of();
        private @Nullable Map<String, Standing> standings;

        /// @param offsets up to where it has read; null for as far as anybody asks
        InSchema(String schema, @Nullable Map<TopicPartition, Long> offsets) {
            this.schema = schema;
            this.offsets = offsets == null ? null : new HashMap<>(offsets);
        }

        @Override
        public void begin(List<Envelope> events) {
            batch = events;
            standings = null;
        }

        @Override
        public boolean hasHandled(Connection connection, Envelope event) throws SQLException {
            Map<String, Standing> known = standings;
            if (known == null) {
                known = ReaderTable.standings(
                        connection, schema, batch.stream().map(Envelope::stream).collect(Collectors.toSet()));
                standings = known;
            }
            return event.version()
                    <= known.getOrDefault(event.stream(), Standing.NEW).version();
        }

        @Override
        public boolean hasRead(Received received) {
            return offsets == null || received.record().offset() < offsets.getOrDefault(received.partition(), 0L);
        }
    }
}
