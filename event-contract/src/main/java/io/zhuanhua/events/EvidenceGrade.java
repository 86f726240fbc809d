package io.zhuanhua.events;

/// How far a proof of the register can be trusted.
public enum EvidenceGrade {
    /// Machine feed or gazette (机器接收).
    A,
    /// Official electronic document, uploaded (官方电子件).
    B,
    /// Scan, checked by two clerks (扫描件); the subsidy wants A or B after it.
    C
}
