package io.zhuanhua.testkit;

import org.testcontainers.DockerClientFactory;

/// Decides, in this one place, whether the servers are containers or embedded.
final class Docker {

    private Docker() {}

    static boolean isChosen() {
        String wish = System.getProperty("zhuanhua.test.servers", System.getenv("ZHUANHUA_TEST_SERVERS"));
        return switch (wish == null ? "auto" : wish) {
            case "docker" -> true;
            case "embedded" -> false;
            case "auto" -> answers();
            default ->
                throw new IllegalStateException("zhuanhua.test.servers is embedded, docker or auto, not " + wish);
        };
    }

    private static boolean answers() {
        Quiet.down();
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
