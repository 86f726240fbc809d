package io.zhuanhua.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A process of this installation. Its standard input stays open as long as this process lives: a child that sees it
/// close goes too, so nothing is left behind even if the launcher is killed.
final class Child {

    private static final int TAIL_LINES = 25;
    /// Ctrl-C reaches every process of a terminal at once, a supervisor's SIGTERM every process of a unit; children
    /// ignore both and are stopped in order instead.
    private static final List<String> DEAF_TO_SIGNALS =
            List.of("/bin/sh", "-c", "trap '' INT HUP TERM; exec \"$0\" \"$@\"");

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, Path directory, List<String> command, Map<String, String> environment, Path logs)
            throws IOException {
        Path log = logs.resolve(name + ".log");
        List<String> whole = new ArrayList<>(DEAF_TO_SIGNALS);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // What the caller's shell happens to have set must not reach the services by accident.
        builder.environment().keySet().removeIf(variable -> variable.startsWith("QUARKUS_") || variable.equals("CI"));
        builder.environment().putAll(environment);
        return new Child(name, builder.start(), log);
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    boolean hasLogged(String text) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8).contains(text);
    }

    /// The end of its log: what a person wants to read first when it has died.
    String tail() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(" + log + ": " + unreadable.getMessage() + ")";
        }
    }

    /// Closes its standard input, which every child takes for the end.
    void askToStop() {
        try {
            process.getOutputStream().close();
        } catch (IOException closed) {
            // it has gone already
        }
    }

    /// At once, for a child that is not ready to hear it.
    void kill() {
        process.destroyForcibly();
    }

    void awaitStop(long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
