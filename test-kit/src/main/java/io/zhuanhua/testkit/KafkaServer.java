package io.zhuanhua.testkit;

import org.testcontainers.kafka.KafkaContainer;

/// The one Kafka broker of this JVM.
record KafkaServer(String servers) {

    static KafkaServer shared() {
        return new KafkaServer(
                OncePerJvm.address("zhuanhua.test.kafka", () -> Docker.isChosen() ? inContainer() : embedded()));
    }

    private static String embedded() {
        Broker broker = Broker.start();
        OncePerJvm.atExit(broker::close);
        return broker.servers();
    }

    private static String inContainer() {
        Quiet.down();
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        kafka.start();
        OncePerJvm.atExit(kafka::stop);
        return kafka.getBootstrapServers();
    }
}
