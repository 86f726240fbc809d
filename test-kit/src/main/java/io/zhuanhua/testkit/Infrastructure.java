package io.zhuanhua.testkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// Real PostgreSQL and real Kafka for tests, each started on first use and once per JVM, gone with the JVM.
/// Containers where Docker answers, otherwise embedded servers; `-Dzhuanhua.test.servers=embedded|docker` (or the
/// variable `ZHUANHUA_TEST_SERVERS`) decides by hand.
public final class Infrastructure {

    private Infrastructure() {}

    /// A fresh, empty database whose name begins with `name` (lower case letters and `_`).
    public static Database database(String name) {
        return PostgresServer.shared().create(name);
    }

    /// The bootstrap servers of Kafka. Topics are not created by themselves.
    public static String kafkaServers() {
        return KafkaServer.shared().servers();
    }

    /// A fresh topic whose name begins with `name`; answers its full name.
    public static String topic(String name, int partitions) {
        String fresh = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        createTopic(fresh, partitions);
        return fresh;
    }

    /// Creates a topic of exactly this name; does not fail when it is there already.
    public static void createTopic(String name, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafkaServers()))) {
            if (!admin.listTopics().names().get().contains(name)) {
                admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create topic " + name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topic " + name, e);
        }
    }
}
