package io.zhuanhua.journal;

import io.zhuanhua.testkit.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/// A process of its own, that can be killed as the kernel kills. Says on standard output, line by line, how far it is.
final class Child implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /// Runs `main(part, url, user, password, kafka, more …)` below.
    Child(String part, Database database, String kafka, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                part,
                database.url(),
                database.user(),
                database.password(),
                kafka));
        command.addAll(List.of(more));
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::listen);
    }

    private void listen() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } catch (IOException killed) {
            lines.add("gone");
        }
    }

    /// What it says next that begins so.
    String hears(String beginning) throws InterruptedException {
        for (String line = next(); ; line = next()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    private String next() throws InterruptedException {
        String line = lines.poll(90, TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException("the child says nothing; alive: " + process.isAlive());
        }
        return line;
    }

    /// Everything it has said by now and nobody has heard.
    List<String> said() {
        List<String> said = new ArrayList<>();
        lines.drainTo(said);
        return said;
    }

    /// SIGKILL; gone when it returns.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        Database database = new Database(arguments[1], arguments[2], arguments[3]);
        Map<String, Object> kafka = Map.of("bootstrap.servers", arguments[4]);
        switch (arguments[0]) {
            case "relay" -> relay(database, kafka, arguments[5]);
            case "reader" -> reader(database, kafka);
            case "journal" -> journal(database);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        untilKilled();
    }

    private static void untilKilled() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /// A relay that stands still between the broker's acknowledgement and its own mark.
    private static void relay(Database database, Map<String, Object> kafka, String topic) {
        Service service = Service.at(database);
        Checkpoints never = new Checkpoints(service.journal(), "SHA-256", Integer.MAX_VALUE, Duration.ofDays(1));
        new Relay(stopping(service.connections()), topic, Service.NAME, kafka, Duration.ofMillis(20), never).start();
    }

    private static void reader(Database database, Map<String, Object> kafka) {
        Service service = Service.at(database);
        Reader reader = new Reader(new Tally(), service.connections(), kafka, service.journal(), 7);
        reader.start();
        long said = -1;
        while (true) {
            if (reader.status().taken() != said) {
                said = reader.status().taken();
                System.out.println("taken " + said);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static void journal(Database database) {
        Journal journal = Service.at(database).journal();
        for (int i = 0; i < 8; i++) {
            int caller = i;
            Thread.ofVirtual().start(() -> {
                for (int n = 0; ; n++) {
                    String key = caller + "-" + n;
                    Service.record(journal, key, Deliveries.confirmed("d" + caller, "r" + n));
                    System.out.println("recorded " + key);
                }
            });
        }
    }

    private static DataSource stopping(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(
                Child.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> stopping(real.getConnection()));
    }

    private static Connection stopping(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Child.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (arguments != null && String.valueOf(arguments[0]).startsWith("UPDATE public.relay_progress")) {
                        System.out.println("sent, not marked");
                        untilKilled();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
