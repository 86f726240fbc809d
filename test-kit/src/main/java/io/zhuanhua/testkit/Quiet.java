package io.zhuanhua.testkit;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the servers' own talk out of the test log; what goes wrong is still said.
final class Quiet {

    /// Categories of the servers; also handed to Quarkus, which sets levels again when an application starts.
    static final List<String> CATEGORIES = List.of(
            "kafka",
            "org.apache.kafka",
            "state.change.logger",
            "io.zonky",
            "org.testcontainers",
            "tc",
            "com.github.dockerjava");

    /// Held here because the log manager keeps loggers only weakly.
    private static final List<Logger> LOGGERS =
            CATEGORIES.stream().map(Logger::getLogger).toList();

    /// Testcontainers logs an error when no Docker is there, which is an ordinary case here.
    private static final List<Logger> SILENT = List.of(
            Logger.getLogger("org.testcontainers.dockerclient"), Logger.getLogger("org.testcontainers.utility"));

    private Quiet() {}

    static void down() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
