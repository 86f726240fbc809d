package io.zhuanhua.contract.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One subscription as its agency reads it. Never with its secret.
///
/// @param formerSecretUntil how long the former secret signs too; null when there is none
/// @param failingSince the first failure since the last success; null while it goes well
/// @param disabledAt when it was switched off; null while it is on
/// @param disabledReason why it was
public record WebhookItem(
        String id,
        String url,
        Instant createdAt,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        @Nullable DisabledReason disabledReason) {

    /// Why a subscription was switched off.
    public enum DisabledReason {
        /// It has failed for too long.
        FAILING,
        /// The receiver has answered 410: it will not listen any more.
        GONE
    }

    /// Whether anything is sent.
    boolean on() {
        return disabledAt == null;
    }
}
