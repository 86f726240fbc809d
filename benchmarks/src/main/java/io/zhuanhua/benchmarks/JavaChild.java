package io.zhuanhua.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A JVM beside ours: a service, or one side of a comparison. It goes when its standard input closes, and is asked to
/// before it is made to.
public final class JavaChild implements AutoCloseable {

    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final Path log;

    private JavaChild(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// @param arguments after `java`
    public static JavaChild start(Path log, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Files.createDirectories(log.resolveSibling("."));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        // Not every child watches its standard input.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop " + log.getFileName()));
        return new JavaChild(process, log);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// @throws IllegalStateException with the end of its log, if it has died
    public void mustBeAlive() throws IOException {
        if (!process.isAlive()) {
            List<String> lines = Files.readAllLines(log);
            throw new IllegalStateException(
                    log + ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size())));
        }
    }

    /// A line on its standard input.
    public void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /// Waits until its log has a whole line that begins so.
    ///
    /// @return that line
    public String awaitSaid(String word, Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            String said = Files.readString(log);
            int at = ("\n" + said).indexOf("\n" + word);
            int end = at < 0 ? -1 : said.indexOf('\n', at);
            if (end >= 0) {
                return said.substring(at, end);
            }
            mustBeAlive();
            if (System.nanoTime() > until) {
                throw new IllegalStateException("never said " + word + ": " + log);
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    /// Holds it where it is, or lets it go on: to pile up work for it without its doing any.
    public void halt(boolean still) throws IOException, InterruptedException {
        new ProcessBuilder("kill", still ? "-STOP" : "-CONT", "" + process.pid())
                .start()
                .waitFor();
    }

    /// Waits for it to end by itself.
    ///
    /// @throws IllegalStateException with the end of its log, if it failed
    public void await(long seconds) throws IOException, InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly().waitFor();
            mustBeAlive();
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
