package io.zhuanhua.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/// A single Kafka node (KRaft) inside this JVM, its data thrown away. [Infrastructure#kafkaServers] is one for all; a
/// test that stops its broker and starts it again has one of its own.
public final class Broker implements AutoCloseable {

    private final Path data;
    private final int port = freePort();
    private final int controllerPort = freePort();
    private KafkaRaftServer server;

    private Broker(Path data) {
        this.data = data;
        this.server = started();
    }

    /// A fresh one that takes requests.
    public static Broker start() {
        Quiet.down();
        try {
            Path data = Files.createTempDirectory("zhuanhua-test-kafka-");
            format(data);
            return new Broker(data);
        } catch (Exception e) {
            throw new IllegalStateException("The embedded Kafka did not start. 内嵌 Kafka 未能启动。", e);
        }
    }

    /// The bootstrap address.
    public String servers() {
        return "127.0.0.1:" + port;
    }

    /// Nobody answers at its address until it is started again.
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /// At the same address, with the data it had.
    public void startAgain() {
        server = started();
    }

    @Override
    public void close() {
        stop();
        delete(data);
    }

    private KafkaRaftServer started() {
        KafkaRaftServer raft = new KafkaRaftServer(KafkaConfig.fromProps(properties()), Time.SYSTEM);
        raft.startup();
        return raft;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("log.dirs", data.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("num.partitions", "3");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // A busy build machine may stall this JVM for seconds; the broker must not be fenced for that.
        properties.setProperty("broker.session.timeout.ms", "60000");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "1");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        return properties;
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + directory + " (" + e.getMessage() + ")");
        }
    }
}
