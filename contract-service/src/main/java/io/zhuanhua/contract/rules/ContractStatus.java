package io.zhuanhua.contract.rules;

/// Where a contract stands.
///
/// ```
/// SUBMITTED ── all sides have signed ──> SIGNED ── every patent recorded ──> VERIFIED
///     │                                    │  <── the register corrects itself ── │
///     └───────────── cancelled ────────────┴──> CANCELLED
/// ```
public enum ContractStatus {
    SUBMITTED,
    SIGNED,
    VERIFIED,
    CANCELLED
}
