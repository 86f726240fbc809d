package io.zhuanhua.local;

import io.zhuanhua.door.FrontDoor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One running installation: PostgreSQL, Kafka, six services, a front door. Started in that order, stopped in the
/// other.
final class Stack implements AutoCloseable {

    /// What went wrong, in words for the person at the terminal.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final long STOP_SECONDS = 30;
    private static final long STOP_SECONDS_AFTER_TRAINING = 300;

    private final Path home;
    private final Options options;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Progress progress;
    private final Path logs;
    private final List<Child> servers = new CopyOnWriteArrayList<>();
    private final List<Child> services = new CopyOnWriteArrayList<>();
    private volatile @Nullable FrontDoor door;
    private volatile boolean started;

    Stack(Path home, Options options, Map<String, String> environment, Progress progress) {
        this.home = home;
        this.options = options;
        this.ports = new Ports(options.port());
        this.environment = environment;
        this.progress = progress;
        this.logs = options.data().resolve("logs");
    }

    /// Starts everything and returns once every service answers.
    void start() throws IOException, SQLException, InterruptedException, Failed {
        Files.createDirectories(logs);
        Optional<Child> kafka = startKafka();
        PostgresServer database = startPostgres();
        database.ensure(Service.databases());
        progress.done("PostgreSQL  " + database.base());
        openDoor();
        // it needs no Kafka to take contracts in, and can do so long before all the others are there
        HttpClient client = HttpClient.newHttpClient();
        Map<Service, Child> starting = new EnumMap<>(Service.class);
        Child first = startService(Service.CONTRACT, database);
        starting.put(Service.CONTRACT, first);
        if (kafka.isPresent()) {
            awaitWord(kafka.get(), KafkaChild.READY);
        }
        progress.done("Kafka       " + kafkaServers());
        awaitReady(client, Service.CONTRACT, first);
        for (Service service : Service.values()) {
            if (service != Service.CONTRACT) {
                starting.put(service, startService(service, database));
            }
        }
        for (Map.Entry<Service, Child> service : starting.entrySet()) {
            awaitReady(client, service.getKey(), service.getValue());
            progress.done(service.getKey().module() + "  " + address(service.getKey()));
        }
        started = true;
    }

    /// A child has a working directory of its own.
    private String documents() {
        return options.data().toAbsolutePath().resolve("contract-documents").toString();
    }

    private Child startService(Service service, PostgresServer database) throws IOException, Failed {
        Map<String, String> settings =
                ServiceChild.settings(service, ports, database, kafkaServers(), nationalServers());
        settings.put("DOCUMENTS_DIRECTORY", documents());
        options.firstDay().ifPresent(day -> settings.put("LEGAL_TODAY", day.toString()));
        Child child = ServiceChild.start(home, service, settings, logs, training());
        services.add(child);
        return child;
    }

    private boolean training() {
        return options.wish() == Options.Wish.TRAIN;
    }

    private Optional<Child> startKafka() throws IOException {
        if (environment.containsKey("KAFKA_SERVERS")) {
            return Optional.empty();
        }
        Path jar = QuickStart.ownJar();
        List<String> quickStart = training() ? QuickStart.train(jar) : QuickStart.use(jar);
        List<String> command = KafkaChild.command(options.data(), ports, quickStart);
        Child kafka = Child.start("kafka", options.data(), command, Map.of("MALLOC_ARENA_MAX", "2"), logs);
        servers.addFirst(kafka);
        return Optional.of(kafka);
    }

    private PostgresServer startPostgres() throws IOException, Failed, InterruptedException {
        String given = environment.get("DATABASE_SERVER");
        if (given != null) {
            String user = environment.getOrDefault("DATABASE_USER", "postgres");
            return PostgresServer.given(given, user, environment.getOrDefault("DATABASE_PASSWORD", ""));
        }
        PostgresServer postgres = PostgresServer.start(options.data(), ports.postgres(), logs);
        Child minder = postgres.own().orElseThrow();
        servers.addLast(minder);
        awaitWord(minder, PostgresServer.READY);
        return postgres;
    }

    private void openDoor() throws Failed {
        Map<String, URI> addresses = new HashMap<>();
        for (Service service : Service.values()) {
            addresses.put(service.address(), address(service));
        }
        try {
            door = FrontDoor.open("127.0.0.1", ports.front(), addresses);
        } catch (CompletionException taken) {
            throw new Failed("入口无法打开 / the front door cannot be opened: " + taken.getCause());
        }
    }

    Ports ports() {
        return ports;
    }

    String kafkaServers() {
        return environment.getOrDefault("KAFKA_SERVERS", "127.0.0.1:" + ports.kafka());
    }

    /// Where the national platform hands in its register records.
    String nationalServers() {
        String house = environment.getOrDefault("KAFKA_SERVERS", "127.0.0.1:" + ports.national());
        return environment.getOrDefault("NATIONAL_KAFKA_SERVERS", house);
    }

    URI address(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    static void awaitWord(Child child, String word) throws IOException, Failed {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!child.hasLogged(word)) {
            pauseOrFail(child, until);
        }
    }

    private void awaitReady(HttpClient client, Service service, Child child) throws InterruptedException, Failed {
        HttpRequest health = HttpRequest.newBuilder(address(service).resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(client, health)) {
            pauseOrFail(child, until);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pauseOrFail(Child child, long until) throws Failed {
        if (!child.isAlive() || System.nanoTime() > until) {
            throw new Failed(child.name() + (child.isAlive() ? " 没有就绪 / is not ready" : " 已退出 / has died") + "，"
                    + child.log() + "：\n" + child.tail());
        }
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }

    /// What of it is no longer running, in words.
    Optional<String> dead() throws IOException {
        Optional<String> child = Stream.concat(services.stream(), servers.stream())
                .filter(each -> !each.isAlive())
                .findFirst()
                .map(each -> each.name() + " 已退出 / has died，" + each.log() + "：\n" + each.tail());
        boolean minded = servers.stream().anyMatch(server -> server.name().equals("postgres"));
        boolean away = minded && PostgresServer.running(options.data()).isEmpty();
        return away && child.isEmpty()
                ? Optional.of("PostgreSQL 已退出 / has died，" + logs.resolve("postgres-server.log"))
                : child;
    }

    /// The door first, then the services together, then Kafka, then PostgreSQL. A second call does nothing.
    @Override
    public void close() {
        if (door != null) {
            door.close();
        }
        services.forEach(started ? Child::askToStop : Child::kill);
        long seconds = training() ? STOP_SECONDS_AFTER_TRAINING : STOP_SECONDS;
        services.forEach(service -> service.awaitStop(seconds));
        for (Child server : servers) {
            server.askToStop();
            server.awaitStop(seconds);
        }
    }
}
