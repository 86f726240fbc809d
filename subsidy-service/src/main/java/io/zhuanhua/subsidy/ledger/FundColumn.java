package io.zhuanhua.subsidy.ledger;

import io.zhuanhua.kit.export.Column;

/// The columns of the ledger of subsidies (domain §7.7, ledger 2), in its order. The word of one is `fund-<name>`.
enum FundColumn {
    CASE(Column.Kind.TEXT, 14),
    BATCH(Column.Kind.TEXT, 14),
    UNIT(Column.Kind.TEXT, 26),
    CODE(Column.Kind.TEXT, 20),
    CLAUSE(Column.Kind.TEXT, 26),
    BASE(Column.Kind.AMOUNT, 16),
    RATE(Column.Kind.TEXT, 8),
    DUE(Column.Kind.AMOUNT, 16),
    CUT(Column.Kind.TEXT, 26),
    DECIDED(Column.Kind.AMOUNT, 16),
    /// Used of the cap by then, with this one, and the cap.
    USED(Column.Kind.TEXT, 26),
    NOTICE(Column.Kind.TEXT, 24),
    /// Nothing tells this service the number of the meeting's minutes.
    MINUTES(Column.Kind.TEXT, 12),
    /// Of the year's allocations.
    DOCUMENT(Column.Kind.TEXT, 26),
    VOUCHER(Column.Kind.TEXT, 18),
    PAID_ON(Column.Kind.DATE, 12),
    RECOVERED(Column.Kind.AMOUNT, 16);

    private final Column.Kind kind;
    private final int width;

    FundColumn(Column.Kind kind, int width) {
        this.kind = kind;
        this.width = width;
    }

    Column.Kind kind() {
        return kind;
    }

    /// Name of its title among the words.
    String word() {
        return "fund-" + name();
    }

    Column titled(String title) {
        return new Column(title, kind, width);
    }
}
