package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.Task;
import io.zhuanhua.monitoring.rules.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// Data that are no events: the calendar of working days and the terms of alerts, both from migrations.
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

    public WorkingDays workingDays() {
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT year FROM calendar_year");
                ResultSet year = select.executeQuery();
                PreparedStatement days = connection.prepareStatement("SELECT day, worked FROM calendar_day");
                ResultSet day = days.executeQuery()) {
            while (year.next()) {
                years.add(year.getInt(1));
            }
            while (day.next()) {
                exceptions.put(day.getObject(1, LocalDate.class), day.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the calendar", e);
        }
        return new WorkingDays(years, exceptions);
    }
}
