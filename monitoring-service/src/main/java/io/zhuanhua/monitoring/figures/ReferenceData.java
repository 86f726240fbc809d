package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/// Data that are no events: the terms of alerts, from a migration.
@ApplicationScoped
public class ReferenceData {

    private final DataSource database;

    ReferenceData(DataSource database) {
        this.database = database;
    }

    /// The terms that apply.
    ///
    /// @param days by what waits
    /// @param confirmed whether the bureau has set every one of them
    public record Terms(Map<Task.Kind, Integer> days, boolean confirmed) {}

    public Terms terms(LocalDate today) {
        Map<Task.Kind, Integer> days = new EnumMap<>(Task.Kind.class);
        boolean confirmed = true;
        String sql = "SELECT DISTINCT ON (task) task, days, confirmed FROM alert_term WHERE valid_from <= ?"
                + " ORDER BY task, valid_from DESC";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, today);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    days.put(Task.Kind.valueOf(row.getString(1)), row.getInt(2));
                    confirmed &= row.getBoolean(3);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the terms", e);
        }
        return new Terms(days, confirmed);
    }
}
