package io.zhuanhua.benchmarks.start;

import io.zhuanhua.local.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `./zhuanhua up` or `demo`, as a user starts it.
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long STOP_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final int port;

    private Installation(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /// @param wish `up` or `demo`
    static Installation start(Path home, String wish, Path data) throws IOException {
        int port = Servers.freePort();
        Files.createDirectories(data);
        Path log = data.resolveSibling(data.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(home.resolve("zhuanhua").toString(), wish, "--fresh"));
        command.addAll(List.of("--port", "" + port, "--data", data.toString()));
        if (wish.equals("up")) {
            command.addAll(List.of("--today", "2025-03-20"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Installation(process, log, port);
    }

    int port() {
        return port;
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    /// The processes of the services.
    List<ProcessHandle> services() {
        return process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("quarkus-run.jar"))
                .toList();
    }

    /// Waits until it has said so.
    void awaitSaid(String word) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains(word)) {
            mustBeAlive();
            if (System.nanoTime() > until) {
                throw new IllegalStateException("never said " + word + ": " + log);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    void mustBeAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
