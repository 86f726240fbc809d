package io.zhuanhua.subsidy;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an operator may set of this service.
@ConfigMapping(prefix = "zhuanhua.subsidy")
public interface SubsidyConfig {

    /// Key of the vault, at least 16 characters; environment `VAULT_KEY`.
    String vaultKey();

    /// Keys of before, so that what they sealed can still be opened.
    Optional<List<String>> vaultFormerKeys();

    /// Yuan that a year's budget opens with when nobody has entered one; for trials, never in production.
    Optional<BigDecimal> openingBudget();
}
