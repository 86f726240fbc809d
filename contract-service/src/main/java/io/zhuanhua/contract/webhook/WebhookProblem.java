package io.zhuanhua.contract.webhook;

import io.zhuanhua.events.Code;

/// What can be wrong with a subscription.
public enum WebhookProblem implements Code {
    /// The host cannot be found, or is not on the public internet: which of the two is not told.
    WEBHOOK_ADDRESS_REFUSED,
    /// It is switched off: nothing is sent until it is switched on again.
    WEBHOOK_DISABLED,
    WEBHOOK_HTTPS_ONLY,
    WEBHOOK_URL_INVALID,
    WEBHOOKS_TOO_MANY
}
