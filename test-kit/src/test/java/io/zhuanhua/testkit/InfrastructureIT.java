package io.zhuanhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class InfrastructureIT {

    @Test
    void a_database_is_fresh_and_sorts_by_code_point() throws Exception {
        Database first = Infrastructure.database("contract");
        Database second = Infrastructure.database("contract");
        assertThat(first.url()).isNotEqualTo(second.url());
        try (Connection connection = first.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE word (text text)");
            statement.execute("INSERT INTO word VALUES ('东胜'), ('a'), ('B')");
            assertThat(texts(statement, "SELECT text FROM word ORDER BY text")).containsExactly("B", "a", "东胜");
            assertThat(texts(statement, "SHOW synchronous_commit")).containsExactly("on");
        }
    }

    @Test
    void kafka_keeps_what_was_sent_and_creates_no_topic_by_itself() throws Exception {
        String topic = Infrastructure.topic("test-events", 2);
        Map<String, Object> settings = Map.of("bootstrap.servers", Infrastructure.kafkaServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 1, "contract-1", "签约")).get();
        }
        Map<String, Object> reading =
                Map.of("bootstrap.servers", Infrastructure.kafkaServers(), "allow.auto.create.topics", "true");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 1);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(20));
            assertThat(records).extracting(ConsumerRecord::value).containsExactly("签约");
            assertThat(consumer.listTopics()).doesNotContainKey("never-made");
        }
    }

    @Test
    void a_second_ask_gets_the_same_servers() {
        assertThat(Infrastructure.kafkaServers()).isEqualTo(Infrastructure.kafkaServers());
        assertThat(PostgresServer.shared()).isEqualTo(PostgresServer.shared());
    }

    private static List<String> texts(Statement statement, String sql) throws Exception {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
