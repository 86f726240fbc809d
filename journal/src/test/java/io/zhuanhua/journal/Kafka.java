package io.zhuanhua.journal;

import io.zhuanhua.events.Topic;
import io.zhuanhua.testkit.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/// What tests do with the broker.
final class Kafka {

    static {
        // Clients can take some seconds to find a topic that was made again under the same name.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private Kafka() {}

    static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", Infrastructure.kafkaServers());
    }

    /// A topic of the house and its dead letters, both empty.
    static void fresh(Topic topic, int partitions) {
        for (String name : List.of(topic.text(), topic.dead())) {
            delete(name);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> Infrastructure.createTopic(name, partitions));
        }
    }

    /// Lets the topic take no larger records.
    static void limit(String topic, int bytes) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp op = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(settings())) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(op))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(String name) {
        try (Admin admin = Admin.create(settings())) {
            admin.deleteTopics(List.of(name)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything a topic holds now, partition by partition.
    static List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        return all(settings(), topic);
    }

    static List<ConsumerRecord<byte[], byte[]>> all(Map<String, Object> settings, String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }

    /// The streams and versions a topic holds now, `stream/version`, in the order they lie there.
    static List<String> versions(String topic) {
        return all(topic).stream().map(Kafka::version).toList();
    }

    static String version(ConsumerRecord<byte[], byte[]> record) {
        return Wire.text(record.headers(), "ce_subject") + "/" + Wire.text(record.headers(), "ce_streamversion");
    }

    static void send(List<ProducerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<byte[], byte[]> record : records) {
                producer.send(record).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
