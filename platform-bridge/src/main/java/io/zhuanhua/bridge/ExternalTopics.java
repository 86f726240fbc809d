package io.zhuanhua.bridge;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/// The topics between us and the national platform. Elsewhere the platform owns its own; where there is none, we make
/// them, so that the bridge can be tried.
@ApplicationScoped
public class ExternalTopics {

    static final String REGISTER = "national.register";
    static final String RECEIPTS = "national.receipts";
    static final String DEALS = "national.deals";
    private static final Logger LOG = Logger.getLogger(ExternalTopics.class);

    /// Addresses of the two clusters the bridge stands between.
    @ConfigMapping(prefix = "zhuanhua.bridge")
    public interface BridgeConfig {

        /// Addresses of the national platform's brokers.
        String nationalServers();

        /// Whether to make the platform's topics where they are missing; only where we play its part ourselves.
        @WithDefault("false")
        boolean makeTopics();
    }

    private final BridgeConfig config;
    private final String ownServers;

    ExternalTopics(BridgeConfig config, io.zhuanhua.kit.wiring.JournalConfig journal) {
        this.config = config;
        this.ownServers = journal.kafkaServers();
    }

    void start(@Observes @Priority(10) StartupEvent event) {
        Thread.ofPlatform().daemon().name("external-topics").start(() -> {
            make(ownServers, List.of(ExternalDead.TOPIC));
            if (config.makeTopics()) {
                make(config.nationalServers(), List.of(REGISTER, RECEIPTS, DEALS));
            }
        });
    }

    private static void make(String servers, List<String> names) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            List<NewTopic> topics = names.stream()
                    .map(name ->
                            new NewTopic(name, Optional.of(1), Optional.empty()).configs(Map.of("retention.ms", "-1")))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                made.get();
            }
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                LOG.warnf("topics %s at %s could not be made: %s", names, servers, String.valueOf(failure.getCause()));
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
