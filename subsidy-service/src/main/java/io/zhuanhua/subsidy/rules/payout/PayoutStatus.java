package io.zhuanhua.subsidy.rules.payout;

/// Where a batch stands: `DRAWN_UP ──confirm──> CONFIRMED ──fetch──> SENT ──last answer──> ANSWERED`; until the file is
/// fetched it can be cancelled, and an order taken out of it leads back to `DRAWN_UP`.
public enum PayoutStatus {
    NONE,
    DRAWN_UP,
    CONFIRMED,
    SENT,
    ANSWERED,
    CANCELLED;

    /// Whether the treasury has had no file of it yet.
    public boolean isHere() {
        return this == DRAWN_UP || this == CONFIRMED;
    }
}
