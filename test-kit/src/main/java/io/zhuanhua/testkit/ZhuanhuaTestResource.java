package io.zhuanhua.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/// Gives a `@QuarkusTest` a fresh database and the Kafka of this JVM, under the names every service reads:
///
/// ```java
/// @QuarkusTest
/// @QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
/// ```
public final class ZhuanhuaTestResource implements QuarkusTestResourceLifecycleManager {

    private String name = "test";

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault("db", name);
    }

    @Override
    public Map<String, String> start() {
        Database database = Infrastructure.database(name);
        Map<String, String> config = new HashMap<>();
        config.put("DATABASE_URL", database.url());
        config.put("DATABASE_USER", database.user());
        config.put("DATABASE_PASSWORD", database.password());
        config.put("KAFKA_SERVERS", Infrastructure.kafkaServers());
        config.put("NATIONAL_KAFKA_SERVERS", Infrastructure.kafkaServers());
        config.put("quarkus.datasource.jdbc.url", database.url());
        config.put("quarkus.datasource.username", database.user());
        config.put("quarkus.datasource.password", database.password());
        config.put("kafka.bootstrap.servers", Infrastructure.kafkaServers());
        config.put("quarkus.devservices.enabled", "false");
        config.put("quarkus.http.test-port", "0");
        Quiet.CATEGORIES.forEach(category -> config.put("quarkus.log.category.\"" + category + "\".level", "WARN"));
        return config;
    }

    @Override
    public void stop() {
        // The servers live as long as the JVM; the next application of this run gets a database of its own.
    }
}
