package io.zhuanhua.kit.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The journal of a service, its relay and its readers.
@ConfigMapping(prefix = "zhuanhua.journal")
public interface JournalConfig {

    /// Topic the relay carries the journal to, e.g. `contract-events`.
    String topic();

    /// Addresses of the Kafka brokers.
    String kafkaServers();

    /// Whether this process relays at all; one of several replicas does it at a time anyway.
    @WithDefault("true")
    boolean relay();

    /// Whether this process reads at all; one replica per projection does it at a time anyway.
    @WithDefault("true")
    boolean readers();

    /// Partitions of topics made at start; replication is the broker's default.
    @WithDefault("3")
    int partitions();

    /// How long the relay waits for news from other processes.
    @WithDefault("PT0.05S")
    Duration poll();

    /// Most records a reader takes in by one transaction.
    @WithDefault("500")
    int batch();

    /// Digest of new rows: `SHA-256`, or another the JDK's providers know, such as SM3.
    @WithDefault("SHA-256")
    String digest();

    /// A checkpoint is written after so many rows …
    @WithDefault("10000")
    int checkpointRows();

    /// … or after so long, if there are new rows.
    @WithDefault("PT1M")
    Duration checkpointEvery();

    /// Lag that has not moved for so long is unhealthy.
    @WithDefault("PT30S")
    Duration standstill();
}
