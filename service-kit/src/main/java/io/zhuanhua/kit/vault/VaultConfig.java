package io.zhuanhua.kit.vault;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// What seals the secrets of a service that keeps some.
@ConfigMapping(prefix = "zhuanhua.vault")
public interface VaultConfig {

    /// Seals what is new, at least 16 characters; environment `VAULT_KEY`.
    Optional<String> key();

    /// Keys of before, so that what they sealed can still be opened.
    Optional<List<String>> formerKeys();
}
