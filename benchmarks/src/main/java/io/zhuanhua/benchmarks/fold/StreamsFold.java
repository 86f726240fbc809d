package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.journal.EventCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/// The same figures by Kafka Streams with exactly-once processing. It decodes with the same codec; unlike the reader it
/// does not look whether an event of a stream is a duplicate or missing, which is to its advantage.
final class StreamsFold {

    private static final String STORE = "figures";
    private static final int SUM_BYTES = 2 * Long.BYTES;

    private StreamsFold() {}

    /// Takes in the whole topic.
    static Fold run(String kafka, String topic, long count, Path state) throws InterruptedException {
        AtomicLong seen = new AtomicLong();
        CountDownLatch all = new CountDownLatch(1);
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(topic, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .process(Decoding::new)
                .groupByKey(Grouped.with(Serdes.String(), Serdes.Long()))
                .aggregate(
                        () -> new byte[SUM_BYTES],
                        (key, fen, sum) -> {
                            if (seen.incrementAndGet() >= count) {
                                all.countDown();
                            }
                            ByteBuffer before = ByteBuffer.wrap(sum);
                            return ByteBuffer.allocate(SUM_BYTES)
                                    .putLong(before.getLong() + 1)
                                    .putLong(before.getLong() + fen)
                                    .array();
                        },
                        Materialized
                                .<String, byte[],
                                        org.apache.kafka.streams.state.KeyValueStore<
                                                org.apache.kafka.common.utils.Bytes, byte[]>>
                                        as(STORE)
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.ByteArray()));
        try (KafkaStreams streams = new KafkaStreams(builder.build(), settings(kafka, state))) {
            streams.start();
            all.await();
            return figures(streams);
        }
    }

    private static Fold figures(KafkaStreams streams) {
        ReadOnlyKeyValueStore<String, byte[]> store =
                streams.store(StoreQueryParameters.fromNameAndType(STORE, QueryableStoreTypes.keyValueStore()));
        Fold fold = new Fold();
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> each = all.next();
                String[] key = each.key.split(" ", -1);
                ByteBuffer sum = ByteBuffer.wrap(each.value);
                Fold.Sum figure = new Fold.Sum();
                figure.count = sum.getLong();
                figure.fen = sum.getLong();
                fold.sums().put(new Fold.Key(key[0], key[1]), figure);
            }
        }
        return fold;
    }

    /// The settings the lab found fastest: two threads for two cores, a large cache, large sets.
    private static Properties settings(String kafka, Path state) {
        Properties settings = new Properties();
        settings.setProperty("application.id", "fold-" + System.nanoTime());
        settings.setProperty("bootstrap.servers", kafka);
        settings.setProperty("auto.offset.reset", "earliest");
        settings.setProperty("processing.guarantee", "exactly_once_v2");
        settings.setProperty("num.stream.threads", "2");
        settings.setProperty("state.dir", state.toString());
        settings.setProperty("replication.factor", "1");
        settings.setProperty("statestore.cache.max.bytes", "67108864");
        settings.setProperty("consumer.max.poll.records", "20000");
        settings.setProperty("producer.linger.ms", "20");
        settings.setProperty("producer.batch.size", "262144");
        return settings;
    }

    private static final class Decoding extends ContextualProcessor<byte[], byte[], String, Long> {

        @Override
        public void process(Record<byte[], byte[]> record) {
            String kind = text(record, "ce_type");
            try {
                long fen = Fold.fen(EventCodec.read(kind, record.value()));
                String key = new Fold.Key(text(record, "ce_unit"), kind).text();
                context().forward(new Record<>(key, fen, record.timestamp()));
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }

        private static String text(Record<byte[], byte[]> record, String header) {
            return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
        }
    }
}
