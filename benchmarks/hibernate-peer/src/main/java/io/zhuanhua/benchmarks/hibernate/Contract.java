package io.zhuanhua.benchmarks.hibernate;

import java.util.List;

/// The body of `POST /api/v1/contracts`, taken as it is: the peer checks nothing, which is to its advantage.
public record Contract(
        String contractNumber,
        String signedOn,
        String transferType,
        List<Party> parties,
        List<Patent> patents,
        Amounts amounts) {

    public record Party(String role, String name, String creditCode) {}

    public record Patent(String number, String title, String price) {}

    public record Amounts(String currency, String total, String technical) {}
}
