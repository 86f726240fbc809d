package io.zhuanhua.events;

/// How far a proof of the register can be trusted (domain.md §4.2).
public enum EvidenceGrade {
    /// Machine feed or gazette.
    A,
    /// Official electronic document, uploaded.
    B,
    /// Scan, checked by two clerks.
    C
}
