package io.zhuanhua.kit.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.zhuanhua.kit.KitConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/// Keeps a service from starting outside the profiles `local` and `test` with anything that belongs only there: demo
/// users, a settable date, a missing or well-known secret.
@ApplicationScoped
class ProductionGuard {

    private static final Set<String> TRIAL_PROFILES = Set.of("local", "test");
    private static final int SHORTEST_KEY = 16;
    private static final Set<String> WELL_KNOWN =
            Set.of("", "admin", "changeit", "changeme", "password", "postgres", "secret", "zhuanhua");

    void start(@Observes @Priority(1) StartupEvent event, KitConfig kit, Config config) {
        List<String> profiles = ConfigUtils.getProfiles();
        if (profiles.stream().anyMatch(TRIAL_PROFILES::contains)) {
            return;
        }
        List<String> complaints = complaints(kit, config);
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("profile %s refuses to start / 配置 %s 拒绝启动: %s"
                    .formatted(profiles, profiles, String.join("; ", complaints)));
        }
    }

    static List<String> complaints(KitConfig kit, Config config) {
        List<String> found = new ArrayList<>();
        complain(found, kit.localUsers(), "demo users are switched on / 启用了演示用户 (zhuanhua.service.local-users)");
        complain(found, kit.localClock(), "the date can be set / 日期可被设定 (zhuanhua.service.local-clock)");
        complain(found, kit.legalToday().isPresent(), "LEGAL_TODAY is set / 设置了 LEGAL_TODAY");
        complain(
                found,
                weak(kit.sessionKey().orElse("")),
                "SESSION_KEY is missing, short or a sample / SESSION_KEY 缺失、过短或为样例");
        boolean weakVault = config.getOptionalValue("zhuanhua.vault.key", String.class)
                .filter(ProductionGuard::weak)
                .isPresent();
        complain(found, weakVault, "VAULT_KEY is short or a sample / VAULT_KEY 过短或为样例");
        complain(
                found,
                WELL_KNOWN.contains(value(config, "quarkus.datasource.password")),
                "DATABASE_PASSWORD is missing or well known / DATABASE_PASSWORD 缺失或过于常见");
        complain(
                found,
                value(config, "quarkus.oidc.auth-server-url").endsWith(".invalid"),
                "OIDC_URL is missing / 缺少 OIDC_URL");
        complain(
                found,
                WELL_KNOWN.contains(value(config, "quarkus.oidc.credentials.secret")),
                "OIDC_CLIENT_SECRET is missing or well known / OIDC_CLIENT_SECRET 缺失或过于常见");
        return found;
    }

    private static boolean weak(String key) {
        return key.length() < SHORTEST_KEY || key.toLowerCase(Locale.ROOT).contains("only");
    }

    private static String value(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    private static void complain(List<String> found, boolean wrong, String complaint) {
        if (wrong) {
            found.add(complaint);
        }
    }
}
