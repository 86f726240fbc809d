package io.zhuanhua.kit.wiring;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.journal.Checkpoints;
import io.zhuanhua.journal.EventTopics;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Ledger;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.journal.Reader;
import io.zhuanhua.journal.Relay;
import io.zhuanhua.kit.KitConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The journal of this service, its relay, and one reader for every [Projection] bean. Started when the database has
/// been migrated, and without waiting for Kafka: requests are answered while the brokers are away. Stopped before
/// the database is closed.
@ApplicationScoped
public class Works {

    private static final Logger LOG = Logger.getLogger(Works.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final JournalConfig config;
    private final Journal journal;
    private final Relay relay;
    private final List<Reader> readers;
    private volatile boolean stopping;

    Works(
            KitConfig kit,
            JournalConfig config,
            DataSource pool,
            MachineDatabase machines,
            @All List<Projection> projections,
            @Any Instance<Ledger<?>> ledgers) {
        this.config = config;
        Map<String, Object> kafka = Map.of("bootstrap.servers", config.kafkaServers());
        AtomicReference<@Nullable Relay> woken = new AtomicReference<>();
        this.journal = new Journal(
                pool,
                kit.name(),
                Clock.systemUTC(),
                config.digest(),
                ledgers.stream().toList(),
                () -> wake(woken.get()));
        Checkpoints checkpoints =
                new Checkpoints(journal, config.digest(), config.checkpointRows(), config.checkpointEvery());
        this.relay = new Relay(machines.unpooled(), config.topic(), kit.name(), kafka, config.poll(), checkpoints);
        woken.set(relay);
        this.readers = projections.stream()
                .map(projection -> new Reader(projection, machines.unpooled(), kafka, journal, config.batch()))
                .toList();
    }

    private static void wake(@Nullable Relay relay) {
        if (relay != null) {
            relay.wake();
        }
    }

    @Produces
    @Singleton
    Journal journal() {
        return journal;
    }

    public Relay relay() {
        return relay;
    }

    /// One for every projection of this service, in no particular order.
    public List<Reader> readers() {
        return readers;
    }

    /// The reader of the projection of that name.
    public Reader reader(String projection) {
        return readers.stream()
                .filter(reader -> reader.status().projection().equals(projection))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// Before anybody asks: a list that nothing was read into yet is an empty list.
    void prepare(@Observes @Priority(1500) StartupEvent event) {
        readers.forEach(Reader::prepare);
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        Thread.ofPlatform().daemon().name("journal-start").start(this::startMachines);
    }

    private void startMachines() {
        while (!stopping) {
            try {
                EventTopics.ensure(Map.of("bootstrap.servers", config.kafkaServers()), config.partitions());
                break;
            } catch (KafkaException away) {
                LOG.warnf("Kafka at %s does not answer yet: %s", config.kafkaServers(), away.getMessage());
                pause();
            }
        }
        synchronized (this) {
            if (!stopping && config.relay()) {
                relay.start();
            }
            if (!stopping && config.readers()) {
                readers.forEach(Reader::start);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        synchronized (this) {
            stopping = true;
        }
        readers.forEach(Reader::close);
        relay.close();
        journal.close();
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
