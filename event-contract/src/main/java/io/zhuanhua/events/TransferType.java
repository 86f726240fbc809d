package io.zhuanhua.events;

/// How a patent changes hands (转化方式).
public enum TransferType {
    /// The right itself changes hands (转让).
    ASSIGNMENT,
    /// A licence that shuts out everybody, even the holder (独占许可).
    LICENCE_EXCLUSIVE,
    /// A licence that shuts out everybody but the holder (排他许可).
    LICENCE_SOLE,
    /// A licence beside which others may be given (普通许可).
    LICENCE_ORDINARY,
    /// A licence taken up on the terms the holder has published (开放许可).
    OPEN_LICENCE,
    /// The right changes hands and is paid for in shares (作价入股).
    EQUITY
}
