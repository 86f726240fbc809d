package io.zhuanhua.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zhuanhua.kit.KitConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionGuardTest {

    private static final Map<String, String> SOUND = Map.of(
            "zhuanhua.service.name", "contract-service",
            "zhuanhua.service.session-key", "Zm9yIHByb2R1Y3Rpb24gb2Ygb25l",
            "zhuanhua.vault.key", "c2VhbHMgYmFuayBhY2NvdW50cw",
            "quarkus.datasource.password", "k3Jd82nQ",
            "quarkus.oidc.auth-server-url", "https://login.example.gov.cn/realms/zhuanhua",
            "quarkus.oidc.credentials.secret", "p0Qm28dk");

    @Test
    void a_sound_configuration_may_start() {
        assertThat(complaints(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zhuanhua.service.local-users, true, local-users",
        "zhuanhua.service.local-clock, true, local-clock",
        "zhuanhua.service.legal-today, 2025-03-03, LEGAL_TODAY",
        "zhuanhua.service.session-key, short, SESSION_KEY",
        "zhuanhua.service.session-key, -only-for-trying-it-0123456789, SESSION_KEY",
        "zhuanhua.service.session-key, 'local session key, for demo users only', SESSION_KEY",
        "zhuanhua.vault.key, short, VAULT_KEY",
        "zhuanhua.vault.key, only-for-trying-it-0123456789abcdef, VAULT_KEY",
        "zhuanhua.vault.key, 'local vault key, for demo accounts only', VAULT_KEY",
        "quarkus.datasource.password, postgres, DATABASE_PASSWORD",
        "quarkus.oidc.auth-server-url, http://oidc-url-is-missing.invalid, OIDC_URL",
        "quarkus.oidc.credentials.secret, secret, OIDC_CLIENT_SECRET"
    })
    void one_thing_out_of_place_is_named(String key, String value, String named) {
        Map<String, String> changed = new HashMap<>(SOUND);
        changed.put(key, value);
        assertThat(complaints(changed)).singleElement().asString().contains(named);
    }

    private static List<String> complaints(Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(KitConfig.class)
                .build();
        return ProductionGuard.complaints(config.getConfigMapping(KitConfig.class), config);
    }
}
