package io.zhuanhua.filing;

import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.filing.rules.ProductState;
import io.zhuanhua.kit.list.Cursor;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of the list of products. Read only: [FilingListing] writes it.
public final class ProductRow {

    public final String id;
    public final String enterprise;
    public final String enterpriseName;
    public final String name;
    public final @Nullable String model;
    public final String patents;
    public final @Nullable String caseNumber;
    public final LocalDate registeredOn;
    public final @Nullable LocalDate filedOn;
    public final @Nullable String filingNumber;
    public final @Nullable Integer dataYear;
    public final @Nullable BigDecimal salesRevenue;
    public final ProductState.Status status;

    ProductRow(ResultSet row) throws SQLException {
        id = row.getString("id");
        enterprise = row.getString("enterprise");
        enterpriseName = row.getString("enterprise_name");
        name = row.getString("name");
        model = row.getString("model");
        patents = row.getString("patents");
        caseNumber = row.getString("case_number");
        registeredOn = row.getObject("registered_on", LocalDate.class);
        filedOn = row.getObject("filed_on", LocalDate.class);
        filingNumber = row.getString("filing_number");
        dataYear = row.getObject("data_year", Integer.class);
        salesRevenue = row.getBigDecimal("sales_revenue");
        status = ProductState.Status.valueOf(row.getString("status"));
    }

    /// Numbers as papers print them.
    public List<String> patentsShown() {
        return Stream.of(patents.split(" "))
                .map(number -> new PatentNumber(number).shown())
                .toList();
    }

    Cursor place() {
        return Cursor.of(registeredOn, id);
    }
}
