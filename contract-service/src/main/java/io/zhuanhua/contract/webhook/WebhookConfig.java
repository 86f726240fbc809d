package io.zhuanhua.contract.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How patiently webhooks are sent.
@ConfigMapping(prefix = "zhuanhua.webhooks")
public interface WebhookConfig {

    /// Most subscriptions of one agency.
    @WithDefault("10")
    int mostPerUnit();

    /// How long the sender waits for news when nothing is due.
    @WithDefault("PT1S")
    Duration poll();

    /// How long one attempt may take from looking up the host to the status of the answer.
    @WithDefault("PT10S")
    Duration timeout();

    /// Wait after the first failure; each further one is four times as long, give or take a fifth.
    @WithDefault("PT10S")
    Duration firstWait();

    /// No wait is longer.
    @WithDefault("PT8H")
    Duration longestWait();

    /// Attempts after which a delivery is given up.
    @WithDefault("12")
    int mostAttempts();

    /// A subscription that has failed for so long without a success is switched off.
    @WithDefault("P5D")
    Duration disableAfter();

    /// How long the former secret signs too after it was changed.
    @WithDefault("PT24H")
    Duration overlap();

    /// How long deliveries are kept in the log.
    @WithDefault("P30D")
    Duration keep();
}
