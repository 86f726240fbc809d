package io.zhuanhua.local;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// The demo's stand-in for the national platform: hands records of the register in on the external topic, at that
/// platform's own address.
final class NationalPlatform {

    private final String servers;

    NationalPlatform(String servers) {
        this.servers = servers;
    }

    void publish(String applicationNumber, String record) throws InterruptedException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("national.register", applicationNumber, record))
                    .get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the external topic took nothing", refused.getCause());
        }
    }
}
