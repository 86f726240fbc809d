package io.zhuanhua.subsidy;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.Optional;

/// What an operator may set of this service.
@ConfigMapping(prefix = "zhuanhua.subsidy")
public interface SubsidyConfig {

    /// Yuan that a year's budget opens with when nobody has entered one; for trials, never in production.
    Optional<BigDecimal> openingBudget();
}
