package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.PatentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// The patents of a contract, with the register's records.
@ApplicationScoped
class CasePatents {

    private static final String SELECT = "SELECT number, title, price, record, code, effective_on, grade, mismatch"
            + " FROM monitoring_cases.contract_patent WHERE contract = ? ORDER BY place";

    private final DataSource database;

    CasePatents(DataSource database) {
        this.database = database;
    }

    List<CaseScreen.Patent> of(String contract) {
        List<CaseScreen.Patent> patents = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, contract);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    patents.add(new CaseScreen.Patent(
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
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the patents of " + contract, e);
        }
        return patents;
    }
}
