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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// One running installation: PostgreSQL, Kafka, six services, a front door. Started in that order, stopped in the other.
final class Stack implements AutoCloseable {

    /// What went wrong while starting, in words for the person at the terminal.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Path home;
    private final Options options;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Progress progress;
    private final List<Child> children = new ArrayList<>();
    private final Map<Service, Child> services = new EnumMap<>(Service.class);
    private @Nullable PostgresServer postgres;
    private @Nullable FrontDoor door;

    Stack(Path home, Options options, Map<String, String> environment, Progress progress) {
        this.home = home;
        this.options = options;
        this.ports = new Ports(options.port());
        this.environment = environment;
        this.progress = progress;
    }

    Ports ports() {
        return ports;
    }

    List<Child> children() {
        return List.copyOf(children);
    }

    /// Starts what is missing and returns once every service answers.
    void start() throws IOException, SQLException, InterruptedException, Failed {
        Path logs = Files.createDirectories(options.data().resolve("logs"));
        Optional<Child> kafka = startKafka(logs);
        PostgresServer database = startPostgres();
        database.ensure(Service.databases());
        progress.done("PostgreSQL  " + database.url(""));
        if (kafka.isPresent()) {
            await(kafka.get());
            progress.done("Kafka       " + kafkaServers());
        }
        for (Service service : Service.values()) {
            Child child = startService(service, database, logs);
            services.put(service, child);
            children.add(child);
        }
        door = FrontDoor.open("127.0.0.1", ports.front(), addresses());
        HttpClient client = HttpClient.newHttpClient();
        for (Service service : Service.values()) {
            awaitReady(client, service);
            progress.done(service.module() + "  " + address(service));
        }
    }

    private Optional<Child> startKafka(Path logs) throws IOException {
        if (environment.containsKey("KAFKA_SERVERS")) {
            return Optional.empty();
        }
        List<String> command = java("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KafkaChild.class.getName()));
        command.add(options.data().resolve("kafka").toString());
        command.addAll(List.of("" + ports.kafka(), "" + ports.kafkaController(), "" + ports.national()));
        Child kafka = Child.start("kafka", options.data(), command, Map.of(), logs);
        children.add(kafka);
        return Optional.of(kafka);
    }

    private PostgresServer startPostgres() throws IOException {
        String given = environment.get("DATABASE_SERVER");
        PostgresServer started = given == null
                ? PostgresServer.start(options.data(), ports.postgres())
                : PostgresServer.given(
                        given,
                        environment.getOrDefault("DATABASE_USER", "postgres"),
                        environment.getOrDefault("DATABASE_PASSWORD", ""));
        postgres = started;
        return started;
    }

    private Child startService(Service service, PostgresServer database, Path logs) throws IOException, Failed {
        Path directory = home.resolve(service.module()).resolve("target/quarkus-app");
        Path jar = directory.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Failed("缺少 " + jar + "，请先构建 / is missing, build first: ./mvnw -Dquick package");
        }
        Path cache = Files.createDirectories(options.data().resolve("class-cache"))
                .resolve(service.module() + "-" + Files.getLastModifiedTime(jar).toMillis() + ".jsa");
        List<String> command = java(
                "-Xmx128m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + cache,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Xlog:aot=off");
        command.addAll(List.of("-jar", jar.toString()));
        return Child.start(service.module(), directory, command, settings(service, database), logs);
    }

    private Map<String, String> settings(Service service, PostgresServer database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_PROFILE", "local");
        settings.put("HTTP_PORT", "" + ports.of(service));
        settings.put("DATABASE_URL", database.url(service.database()));
        settings.put("DATABASE_USER", database.user());
        settings.put("DATABASE_PASSWORD", database.password());
        settings.put("KAFKA_SERVERS", kafkaServers());
        settings.put("NATIONAL_KAFKA_SERVERS", nationalServers());
        settings.put("SESSION_KEY", "local session key, for demo users only");
        settings.put("VAULT_KEY", "local vault key, for demo accounts only");
        settings.put("STOP_WITH_PARENT", "true");
        // glibc keeps an arena per thread otherwise: memory for nothing
        settings.put("MALLOC_ARENA_MAX", "2");
        if (options.today() != null) {
            settings.put("LEGAL_TODAY", options.today().toString());
        }
        return settings;
    }

    String kafkaServers() {
        return environment.getOrDefault("KAFKA_SERVERS", "127.0.0.1:" + ports.kafka());
    }

    /// Where the national platform hands in its register records.
    String nationalServers() {
        return environment.getOrDefault("KAFKA_SERVERS", "127.0.0.1:" + ports.national());
    }

    URI address(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    private Map<String, URI> addresses() {
        Map<String, URI> addresses = new HashMap<>();
        for (Service service : Service.values()) {
            addresses.put(service.address(), address(service));
        }
        return addresses;
    }

    private static List<String> java(String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        return command;
    }

    private static void await(Child kafka) throws IOException, Failed {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!kafka.hasLogged(KafkaChild.READY)) {
            pauseOrFail(kafka, until);
        }
    }

    private void awaitReady(HttpClient client, Service service) throws IOException, InterruptedException, Failed {
        Child child = services.get(service);
        HttpRequest health = HttpRequest.newBuilder(address(service).resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (child != null && !answers(client, health)) {
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

    /// A child that is no longer running, if there is one.
    Optional<Child> dead() {
        return children.stream().filter(child -> !child.isAlive()).findFirst();
    }

    @Override
    public void close() {
        if (door != null) {
            door.close();
        }
        services.values().forEach(Child::askToStop);
        services.values().forEach(Stack::awaitStop);
        children.stream().filter(Child::isAlive).forEach(Child::askToStop);
        children.forEach(Stack::awaitStop);
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException unwilling) {
                progress.say("PostgreSQL: " + unwilling.getMessage());
            }
        }
    }

    private static void awaitStop(Child child) {
        try {
            child.awaitStop(30);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
