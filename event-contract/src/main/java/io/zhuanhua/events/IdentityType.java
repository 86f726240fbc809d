package io.zhuanhua.events;

/// What somebody without a credit code shows (domain.md §3.4).
public enum IdentityType {
    /// Resident identity card (居民身份证).
    ID_CARD,
    /// Passport of an individual from abroad (护照).
    PASSPORT,
    /// Registration of a unit from abroad (境外登记).
    FOREIGN_REG,
    /// No papers at all.
    NONE
}
