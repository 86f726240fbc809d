package io.zhuanhua.contract.rules;

/// Where a contract stands.
///
/// ```
/// SUBMITTED ── all sides have signed ──> SIGNED ── every patent recorded ──> VERIFIED ── undone ──> REVERSED
///  │  ▲ │                                │ │ ▲ <── the register corrects itself ── │
///  │  │ └── cancelled ──> CANCELLED <────┘ │ │                                     │
///  │  │                                    │ └── handed in again ── RETURNED        │
///  │  └──────── handed in again ── RETURNED <┘                                      │
///  └──────────── handed back ────────> ▲                                            │
/// SUBMITTED <──────────────────── amended, from every state that is not an end ─────┘
/// ```
public enum ContractStatus {
    SUBMITTED,
    /// Something is missing; the agency has it (退回补正).
    RETURNED,
    SIGNED,
    VERIFIED,
    /// Shown for [#SIGNED] when the register has been waited for too long; no event, time alone makes it.
    STALE,
    /// Shown for [#SIGNED] when no patent is left that could be recorded.
    FAILED,
    CANCELLED,
    /// A verified contract has been undone.
    REVERSED;

    /// Whether nothing can follow.
    public boolean isEnd() {
        return this == CANCELLED || this == REVERSED;
    }
}
