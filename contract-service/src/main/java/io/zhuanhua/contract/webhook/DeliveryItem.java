package io.zhuanhua.contract.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One delivery in the log.
///
/// @param id the header `webhook-id`, the same at every attempt
/// @param contract id of the contract; null for a test
/// @param attempts made so far
/// @param dueAt when it goes out next; null when it does not
/// @param lastAttemptAt when it last went out
/// @param responseStatus of the last answer; null when there was none
/// @param millis the last attempt took
/// @param failure why the last attempt failed; null when it went well
public record DeliveryItem(
        String id,
        String kind,
        @Nullable String contract,
        State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer responseStatus,
        @Nullable Integer millis,
        @Nullable String failure) {

    /// Where a delivery stands.
    public enum State {
        DUE,
        DELIVERED,
        GIVEN_UP
    }
}
