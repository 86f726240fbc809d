package io.zhuanhua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a service is started here: the jar it runs from anywhere, small, and told of its surroundings by the same
/// variables as in a container.
final class ServiceChild {

    private ServiceChild() {}

    static Child start(Path home, Service service, Map<String, String> settings, Path data, Path logs)
            throws IOException, Stack.Failed {
        Path directory = home.resolve(service.module()).resolve("target/quarkus-app");
        Path jar = directory.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Stack.Failed("缺少 " + jar + "，请先构建 / is missing, build first: ./mvnw -Dquick package");
        }
        List<String> command = java("-Xmx128m", "-Xss512k");
        command.addAll(List.of("-XX:ReservedCodeCacheSize=48m", "-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(classCache(service, jar, data));
        command.addAll(List.of("-jar", jar.toString()));
        return Child.start(service.module(), directory, command, settings, logs);
    }

    /// A quick start on few cores: one collector thread, the quick compiler only.
    static List<String> java(String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(flags));
        return command;
    }

    /// Classes as they lay in memory, kept at the first stop for the next start of the same jar.
    private static List<String> classCache(Service service, Path jar, Path data) throws IOException {
        Path cache = Files.createDirectories(data.resolve("class-cache"))
                .resolve(service.module() + "-" + Files.getLastModifiedTime(jar).toMillis() + ".jsa");
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + cache);
    }

    /// The variables every service reads; the same names as in docker-compose.yml and deploy/k8s.
    static Map<String, String> settings(
            Service service, Ports ports, PostgresServer database, String kafka, String nationalKafka) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_PROFILE", "local");
        // Demo users have no real passwords: nobody but this machine may reach them.
        settings.put("HTTP_HOST", "127.0.0.1");
        settings.put("HTTP_PORT", "" + ports.of(service));
        settings.put("DATABASE_URL", database.url(service.database()));
        settings.put("DATABASE_USER", database.user());
        settings.put("DATABASE_PASSWORD", database.password());
        settings.put("KAFKA_SERVERS", kafka);
        settings.put("NATIONAL_KAFKA_SERVERS", nationalKafka);
        settings.put("SESSION_KEY", "local session key, for demo users only");
        settings.put("VAULT_KEY", "local vault key, for demo accounts only");
        settings.put("STOP_WITH_PARENT", "true");
        // glibc keeps an arena per thread otherwise: memory for nothing
        settings.put("MALLOC_ARENA_MAX", "2");
        return settings;
    }
}
