package io.zhuanhua.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/// Main class of the Kafka process: one broker, its own controller, data kept. Prints `KAFKA READY` once it answers and
/// goes when its standard input closes.
final class KafkaChild {

    static final String READY = "KAFKA READY";

    private KafkaChild() {}

    /// @param arguments data directory, port, controller port, port of the NATIONAL listener
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        format(data);
        Properties properties = properties(data, arguments[1], arguments[2], arguments[3]);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        Thread.ofPlatform().daemon().name("parent-watch").start(KafkaChild::goWithTheLauncher);
        server.startup();
        System.out.println(READY);
        server.awaitShutdown();
    }

    /// How the launcher starts this process: from its own class path.
    static List<String> command(Path data, Ports ports, List<String> quickStart) {
        List<String> command = QuickStart.java("-Xms64m", "-Xmx256m");
        command.addAll(quickStart);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KafkaChild.class.getName()));
        command.add(data.resolve("kafka").toString());
        command.addAll(List.of("" + ports.kafka(), "" + ports.kafkaController(), "" + ports.national()));
        return command;
    }

    private static void format(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    private static Properties properties(Path data, String port, String controllerPort, String nationalPort) {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty(
                "listeners",
                "HOUSE://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort + ",NATIONAL://127.0.0.1:"
                        + nationalPort);
        properties.setProperty(
                "listener.security.protocol.map", "HOUSE:PLAINTEXT,CONTROLLER:PLAINTEXT,NATIONAL:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "HOUSE");
        properties.setProperty("log.dirs", data.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("num.partitions", "3");
        // A projection can be rebuilt from its topics as long as nothing on them is thrown away.
        properties.setProperty("log.retention.ms", "-1");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "1");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        // After a crash the broker waits for its own old session; shorter, and a busy machine would fence a live one.
        properties.setProperty("broker.session.timeout.ms", "9000");
        return properties;
    }

    private static void goWithTheLauncher() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said; only the end of it matters
            }
        } catch (IOException closed) {
            // the same
        }
        System.exit(0);
    }
}
