package io.zhuanhua.contract.webhook.sending;

import org.jspecify.annotations.Nullable;

/// How one attempt went. Nothing of the answer is kept but its status.
///
/// @param status of the answer, null when there was none
/// @param millis how long it took
/// @param failure null when it went well
record Attempt(
        @Nullable Integer status, int millis, @Nullable Failure failure) {

    private static final int GONE = 410;

    static Attempt answered(int status, int millis) {
        int hundred = status / 100;
        return new Attempt(status, millis, hundred == 2 ? null : hundred == 3 ? Failure.REDIRECTED : Failure.STATUS);
    }

    static Attempt failed(Failure failure, int millis) {
        return new Attempt(null, millis, failure);
    }

    boolean wentWell() {
        return failure == null;
    }

    /// Whether the receiver says that it will never listen again.
    boolean isGone() {
        return status != null && status == GONE;
    }
}
