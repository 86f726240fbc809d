package io.zhuanhua.contract.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// An invoice that stands in a contract, in the listing, read only.
public final class InvoiceRow {

    public final String number;
    public final long amountFen;
    public final LocalDate issuedOn;

    InvoiceRow(ResultSet row) throws SQLException {
        number = row.getString("number");
        amountFen = row.getLong("amount_fen");
        issuedOn = row.getObject("issued_on", LocalDate.class);
    }
}
