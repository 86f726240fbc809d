package io.zhuanhua.subsidy;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What an operator may set of this service.
@ConfigMapping(prefix = "zhuanhua.subsidy")
public interface SubsidyConfig {

    /// Yuan that a year's budget opens with when nobody has entered one; for trials, never in production.
    Optional<BigDecimal> openingBudget();

    /// Per cent of a year's budget, promised and paid, from which on its page warns.
    OptionalInt budgetAlarm();

    /// Working days one step of the review may take before it can be escalated.
    OptionalInt reviewDays();

    /// How often steps whose term has passed are looked for and escalated.
    Optional<Duration> escalateEvery();
}
