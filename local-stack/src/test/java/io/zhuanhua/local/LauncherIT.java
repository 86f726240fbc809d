package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    private final List<Launched> started = new ArrayList<>();
    private Path home;
    private int port;

    @BeforeEach
    void choosePlace(@TempDir Path directory) throws IOException {
        home = directory;
        port = Ports.free();
    }

    @AfterEach
    void endAll() throws Exception {
        for (Launched launched : started) {
            launched.process().destroy();
            launched.exitCode();
        }
    }

    @Test
    void what_was_kept_is_there_after_a_clean_stop_and_a_new_start() throws Exception {
        Launched launched = up().ready();
        assertThat(launched.get("/api/v1/contracts")).endsWith("/contract");
        assertThat(launched.get("/api/v1/register-records")).endsWith("/bridge");
        keep();

        launched.process().destroy();
        assertThat(launched.exitCode()).as(launched.said()).isZero();
        assertThat(launched.said()).contains("已全部停止 / all stopped").doesNotContain("has died");

        up().ready();
        assertThat(kept()).isEqualTo("专利");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void a_launcher_killed_without_warning_leaves_no_process_and_loses_nothing() throws Exception {
        Launched launched = up().ready();
        keep();
        List<ProcessHandle> children = launched.children();
        assertThat(children).hasSizeGreaterThanOrEqualTo(9);

        launched.process().destroyForcibly();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));

        up().ready();
        assertThat(kept()).isEqualTo("专利");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void a_service_that_dies_is_named_with_the_end_of_its_log() throws Exception {
        Launched launched = up().ready();
        List<ProcessHandle> children = launched.children();
        try {
            launched.get("/contracts/die");
        } catch (IOException cut) {
            assertThat(cut).isNotNull();
        }
        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.said()).contains("contract-service 已退出 / has died").contains("the ceiling came down");
        await().untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void a_taken_port_is_told_in_both_languages() throws Exception {
        try (ServerSocket taken = new ServerSocket(port + 110, 1, InetAddress.getLoopbackAddress())) {
            Launched launched = up();
            assertThat(launched.exitCode()).isEqualTo(1);
            assertThat(launched.said())
                    .contains("端口已被占用 / these ports are taken: {" + taken.getLocalPort() + "=PostgreSQL}")
                    .contains("--port");
        }
    }

    @Test
    void a_data_directory_in_use_is_not_used_twice_nor_cleared() throws Exception {
        Path data = home.resolve(".zhuanhua");
        try (Data open = Data.open(data)) {
            Files.writeString(
                    Files.createDirectories(open.directory().resolve("postgres"))
                            .resolve("row"),
                    "kept");
            Launched launched = up("--fresh");
            assertThat(launched.exitCode()).isEqualTo(1);
            assertThat(launched.said()).contains("数据目录正被使用 / the data directory is in use");
            assertThat(data.resolve("postgres/row")).exists();
        }
    }

    private Launched up(String... more) throws IOException {
        Launched launched = Launched.up(home, port, more);
        started.add(launched);
        return launched;
    }

    private void keep() throws Exception {
        try (Connection connection = contracts();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT '专利' AS word");
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + (port + 111)))) {
            admin.createTopics(List.of(new NewTopic("contract-events", 1, (short) 1)))
                    .all()
                    .get();
        }
        // by the second listener, as the national platform would
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + (port + 113), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("contract-events", "contract-1", "签约"))
                    .get();
        }
    }

    private String kept() throws SQLException {
        try (Connection connection = contracts();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT word FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long sent() throws Exception {
        TopicPartition partition = new TopicPartition("contract-events", 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + (port + 111)))) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }

    private Connection contracts() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (port + 110) + "/contract", "postgres", "postgres");
    }
}
