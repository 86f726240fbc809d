package io.zhuanhua.events;

/// How a patent changes hands (转化方式), domain.md §4.1.
public enum TransferType {
    /// 转让
    ASSIGNMENT,
    /// 独占许可: not even the holder may use it.
    LICENCE_EXCLUSIVE,
    /// 排他许可: the holder may still use it, nobody else.
    LICENCE_SOLE,
    /// 普通许可
    LICENCE_ORDINARY,
    /// 开放许可
    OPEN_LICENCE,
    /// 作价入股: an assignment paid in shares.
    EQUITY
}
