package io.zhuanhua.kit.clock;

import io.zhuanhua.events.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// The calendar of working days as the database has it. Read anew each time: a year may be added at any moment.
@ApplicationScoped
public class LegalCalendar {

    private final DataSource database;

    LegalCalendar(DataSource database) {
        this.database = database;
    }

    public WorkingDays workingDays() {
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, Boolean> days = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT year FROM calendar_year")) {
                while (rows.next()) {
                    years.add(rows.getInt(1));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT day, worked FROM calendar_day")) {
                while (rows.next()) {
                    days.put(rows.getObject(1, LocalDate.class), rows.getBoolean(2));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the calendar cannot be read", failure);
        }
        return new WorkingDays(years, days);
    }
}
