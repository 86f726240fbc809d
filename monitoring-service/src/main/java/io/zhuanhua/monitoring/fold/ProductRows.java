package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.ProductEvent.EnterpriseRostered;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import java.sql.SQLException;

/// Products with their first filing, and the rosters.
final class ProductRows {

    private ProductRows() {}

    static void take(ProductEvent event, Statements statements) throws SQLException {
        switch (event) {
            case ProductRegistered it ->
                statements.add(
                        "INSERT INTO product (id, enterprise, enterprise_name, name, patents, contract, case_number,"
                                + " registered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        it.product(),
                        it.enterprise(),
                        it.enterpriseName(),
                        it.name(),
                        it.patents(),
                        it.contract(),
                        it.caseNumber(),
                        it.registeredOn());
            case ProductFiled it ->
                statements.add(
                        "UPDATE product SET filed_on = least(filed_on, ?), filing_number = ? WHERE id = ?",
                        it.filedOn(),
                        it.filingNumber(),
                        it.product());
            case EnterpriseRostered it ->
                statements.add(
                        "INSERT INTO roster (enterprise, roster_class, valid_from, valid_until, name)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (enterprise, roster_class, valid_from)"
                                + " DO UPDATE SET valid_until = EXCLUDED.valid_until, name = EXCLUDED.name",
                        it.enterprise(),
                        it.rosterClass(),
                        it.from(),
                        it.until(),
                        it.name());
        }
    }
}
