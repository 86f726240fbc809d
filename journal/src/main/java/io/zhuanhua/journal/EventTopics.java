package io.zhuanhua.journal;

import io.zhuanhua.events.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/// Makes the topics of the house where they are missing. Events are kept for ever: projections are made from them.
public final class EventTopics {

    private EventTopics() {}

    /// Idempotent; safe when several services do it at once.
    ///
    /// @param partitions of each topic of events
    /// @throws KafkaException if the broker refuses
    public static void ensure(Map<String, Object> kafka, int partitions) {
        Map<String, String> forEver = Map.of("retention.ms", "-1", "cleanup.policy", "delete");
        List<NewTopic> topics = Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(
                        new NewTopic(topic.text(), Optional.of(partitions), Optional.empty()).configs(forEver),
                        new NewTopic(topic.dead(), Optional.of(1), Optional.empty()).configs(forEver)))
                .toList();
        try (Admin admin = Admin.create(new HashMap<>(kafka))) {
            for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
                await(created);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new KafkaException(closing);
        }
    }

    private static void await(KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("a topic cannot be made", failure.getCause());
            }
        }
    }
}
