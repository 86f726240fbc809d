package io.zhuanhua.benchmarks.fold;

/// The ways to the figures that are compared.
enum FoldSide {
    /// The journal's reader: effect, offsets and stream versions in one transaction.
    LIVE("reader, live"),
    /// The same projection made again beside the live one, compared with it by digest.
    REBUILD("reader, rebuild"),
    /// Kafka Streams, exactly once, one store for the figures.
    STREAMS("Kafka Streams, exactly once"),
    /// Reads, decodes and folds in memory; keeps nothing.
    DECODING("consumer that decodes and folds, nothing kept"),
    /// Reads and counts.
    CONSUMER("bare consumer");

    private final String shown;

    FoldSide(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
