package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/// The patents of a contract, with the register's records.
@ApplicationScoped
class CasePatents {

    private static final String SELECT = "SELECT number, title, price, record, code, effective_on, grade, mismatch"
            + " FROM monitoring_cases.contract_patent";

    private final DataSource database;

    CasePatents(DataSource database) {
        this.database = database;
    }

    List<CaseScreen.Patent> of(String contract) {
        return Query.of(SELECT)
                .where("contract = ?", contract)
                .orderBy("place")
                .list(
                        database,
                        row -> new CaseScreen.Patent(
                                row.getString(1),
                                new PatentNumber(row.getString(1)).shown(),
                                row.getString(2),
                                row.getBigDecimal(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, LocalDate.class),
                                row.getString(7),
                                row.getString(8)));
    }
}
