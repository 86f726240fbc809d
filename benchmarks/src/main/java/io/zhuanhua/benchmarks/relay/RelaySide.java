package io.zhuanhua.benchmarks.relay;

/// The ways from the journal to the topic that are compared.
enum RelaySide {
    /// The journal's own relay, in the process that commits.
    OURS("relay"),
    /// Debezium Engine as it comes.
    DEBEZIUM("Debezium Engine"),
    /// Debezium Engine, looking every 10 ms instead of every 500.
    DEBEZIUM_10_MS("Debezium Engine, 10 ms poll"),
    /// No journal at all: straight from memory to Kafka.
    PRODUCER("raw producer"),
    /// Only commits: what the writing costs in the process of every other side.
    NONE("commits only");

    private final String shown;

    RelaySide(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    boolean isDebezium() {
        return this == DEBEZIUM || this == DEBEZIUM_10_MS;
    }

    boolean hasJournal() {
        return this != PRODUCER;
    }
}
