package io.zhuanhua.kit.clock;

import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The legal date: today in Asia/Shanghai, the only date rules may ask for. Where the profile allows it the date can be
/// set, forward only, and then stands still; it is kept in the service's database. Recorded times are always real.
@ApplicationScoped
public class LegalClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String KEEP = """
            INSERT INTO local_clock (today) VALUES (?)
            ON CONFLICT (only_row) DO UPDATE SET today = greatest(local_clock.today, excluded.today)
            RETURNING today
            """;

    private final KitConfig config;
    private final DataSource database;
    private volatile @Nullable LocalDate set;

    LegalClock(KitConfig config, DataSource database) {
        this.config = config;
        this.database = database;
    }

    void start(@Observes @Priority(100) StartupEvent event) throws SQLException {
        if (!config.localClock()) {
            return;
        }
        @Nullable LocalDate first = config.legalToday().orElse(null);
        set = first == null ? kept() : keep(first);
    }

    /// Today's date, Asia/Shanghai.
    public LocalDate today() {
        LocalDate date = set;
        return date != null ? date : LocalDate.now(ZONE);
    }

    /// Whether the date can be set here.
    public boolean isSettable() {
        return config.localClock();
    }

    /// Sets the date. Setting it to what it is changes nothing.
    ///
    /// @throws Refused `CLOCK_BACKWARDS` for a day before today's
    public synchronized LocalDate advanceTo(LocalDate date) {
        if (!isSettable()) {
            throw new IllegalStateException("the legal date cannot be set in this profile");
        }
        Refused.unless(!date.isBefore(today()), KitProblem.CLOCK_BACKWARDS, "/today", String.valueOf(today()));
        try {
            LocalDate now = keep(date);
            set = now;
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException("the legal date cannot be kept", e);
        }
    }

    private @Nullable LocalDate kept() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT today FROM local_clock");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getObject(1, LocalDate.class) : null;
        }
    }

    private LocalDate keep(LocalDate date) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, date);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, LocalDate.class);
            }
        }
    }
}
