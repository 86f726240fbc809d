package io.zhuanhua.kit.clock;

import io.zhuanhua.events.WorkingDays;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// The calendar of working days as the database has it. Read anew each time: a year may be added at any moment.
@ApplicationScoped
public class LegalCalendar {

    private final DataSource database;

    LegalCalendar(DataSource database) {
        this.database = database;
    }

    public WorkingDays workingDays() {
        List<Integer> years = Query.of("SELECT year FROM calendar_year").list(database, row -> row.getInt(1));
        Map<LocalDate, Boolean> days = Query.of("SELECT day, worked FROM calendar_day")
                .list(database, row -> Map.entry(row.getObject(1, LocalDate.class), row.getBoolean(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new WorkingDays(Set.copyOf(years), days);
    }
}
