package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Topic;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// For tests of one service: puts events of another on their topic, just as that one's relay would, each stream
/// counted from version 1. Published as test-jar of this module.
public final class ForeignEvents {

    private static final Map<String, Integer> VERSIONS = new HashMap<>();

    private final String kafkaServers;
    private final Topic topic;
    private final String source;

    /// @param source the service whose part is played, e.g. `contract-service`
    public ForeignEvents(String kafkaServers, Topic topic, String source) {
        this.kafkaServers = kafkaServers;
        this.topic = topic;
        this.source = source;
    }

    /// With the broker when it returns.
    ///
    /// @param caseNumber correlation of the events, if they are of a case
    public List<Envelope> publish(@Nullable String caseNumber, DomainEvent... events) {
        return publish(Actor.service(source), caseNumber, events);
    }

    /// The same, done by somebody.
    public List<Envelope> publish(Actor actor, @Nullable String caseNumber, DomainEvent... events) {
        EventTopics.ensure(Map.of("bootstrap.servers", kafkaServers), 3);
        List<Envelope> published = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafkaServers), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (DomainEvent event : events) {
                JournalRow row = row(event, new Command(UUID.randomUUID().toString(), "", actor, null, caseNumber));
                producer.send(Wire.record(topic.text(), source, row)).get();
                published.add(row.envelope(source));
            }
        } catch (ExecutionException | InterruptedException refused) {
            throw new IllegalStateException("not published", refused);
        }
        return published;
    }

    private static JournalRow row(DomainEvent event, Command command) {
        int version;
        synchronized (VERSIONS) {
            version = VERSIONS.merge(event.stream(), 1, Integer::sum);
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return JournalRow.following(new byte[0], version, event, command, 0, now, "SHA-256");
    }
}
