package io.zhuanhua.subsidy.payouts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of the bank's file says.
enum ResponseColumn {
    ORDER("支付指令号"),
    RESULT("结果"),
    VOUCHER("凭证号"),
    DATE("日期"),
    REASON("原因");

    private final String header;

    ResponseColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /// By its Chinese header or its English name, in any case.
    static Optional<ResponseColumn> named(String typed) {
        String plain = typed.strip();
        return Stream.of(values())
                .filter(column -> column.header.equals(plain) || column.name().equals(plain.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
