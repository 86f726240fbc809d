package io.zhuanhua.kit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// What an operator may set of any service; the names of the environment stand in the kit's defaults.
@ConfigMapping(prefix = "zhuanhua.service")
public interface KitConfig {

    /// Name of the service: source of its events, consumer group prefix, path of its operations page.
    String name();

    /// Division code (行政区划代码) of the bureau whose staff works here.
    @WithDefault("150602")
    String division();

    /// Key of the login cookie, the same for all services behind one front door, at least 16 characters.
    Optional<String> sessionKey();

    /// How long a login lasts without a request.
    @WithDefault("PT30M")
    Duration sessionTimeout();

    /// First legal date of an empty database; local profile only.
    Optional<LocalDate> legalToday();

    /// Whether the demo users of `local-users.properties` may log in; never true in production.
    @WithDefault("false")
    boolean localUsers();

    /// Whether the legal date may be set over REST; never true in production.
    @WithDefault("false")
    boolean localClock();

    /// Exit when standard input closes, so that no service outlives the launcher that started it.
    @WithDefault("false")
    boolean stopWithParent();

    /// Largest JSON or form body in bytes; documents have their own limit (`quarkus.http.limits.max-body-size`).
    @WithDefault("1048576")
    int bodyLimit();

    /// Logins that may fail before the account has to wait.
    @WithDefault("5")
    int loginFailures();

    /// How long an account waits after too many failed logins.
    @WithDefault("PT1M")
    Duration loginWait();
}
