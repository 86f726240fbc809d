package io.zhuanhua.subsidy.rules.clawback;

/// Where a recovery stands.
///
/// ```
/// OPEN ──propose──> PROPOSED ──accept, keep──> KEPT
///  ^ ^──send back──────┘ └──accept──> DEMANDED ──all back or written off──> SETTLED
///  │                                   │   ^
///  └─reversed, appeal upheld───────────┤   └──dismissed── APPEALED <──appeal
///                                      └──────────────────^
/// ```
/// Whatever comes up later opens it anew, unless everything that was paid is demanded already.
public enum ClawbackStatus {
    NONE,
    /// Waits for a reviewer's proposal.
    OPEN,
    /// Waits for the director.
    PROPOSED,
    DEMANDED,
    /// Recovery rests until somebody else has heard the unit.
    APPEALED,
    SETTLED,
    KEPT
}
