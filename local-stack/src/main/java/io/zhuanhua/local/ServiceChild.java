package io.zhuanhua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a service is started here: the jar it runs from anywhere, small, and told of its surroundings by the same
/// variables as in a container.
final class ServiceChild {

    /// A service keeps some 20 MB alive: the young generation is small, and what a peak has taken is given back.
    private static final String[] SMALL = {
        "-Xms16m",
        "-Xmx128m",
        "-Xmn6m",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=20",
        "-XX:TrimNativeHeapInterval=10000",
        "-Xss512k",
        "-XX:ReservedCodeCacheSize=48m"
    };

    private ServiceChild() {}

    static Child start(Path home, Service service, Map<String, String> settings, Path logs, boolean training)
            throws IOException, Stack.Failed {
        Path directory = home.resolve(service.module()).resolve("target/quarkus-app");
        Path jar = directory.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Stack.Failed("缺少 " + jar + "，请先构建 / is missing, build first: ./mvnw -Dquick package");
        }
        List<String> command = QuickStart.java(SMALL);
        command.addAll(training ? QuickStart.train(jar) : QuickStart.use(jar));
        command.addAll(List.of("-jar", jar.toString()));
        return Child.start(service.module(), directory, command, settings, logs);
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
