package io.zhuanhua.contract.webhook;

import org.jspecify.annotations.Nullable;

/// A subscription with its new secret, told this once: the same command sent again is answered without.
///
/// @param secret `whsec_…`; null when the command had been carried out before
public record WebhookSecret(WebhookItem webhook, @Nullable String secret) {

    @Override
    public String toString() {
        return "WebhookSecret[" + webhook.id() + "]";
    }
}
