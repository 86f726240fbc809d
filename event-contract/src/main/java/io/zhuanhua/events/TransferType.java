package io.zhuanhua.events;

/// How a patent changes hands (转化方式), domain.md §4.1.
public enum TransferType {
    ASSIGNMENT,
    LICENCE_EXCLUSIVE,
    LICENCE_SOLE,
    LICENCE_ORDINARY,
    OPEN_LICENCE,
    EQUITY
}
