package io.zhuanhua.subsidy.vault;

import io.quarkus.runtime.Startup;
import io.zhuanhua.kit.vault.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;

/// Without a key for its vault this service does not start.
@Startup
@ApplicationScoped
class VaultReady {

    VaultReady(VaultKeys keys) {}
}
