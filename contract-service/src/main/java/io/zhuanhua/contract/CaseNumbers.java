package io.zhuanhua.contract;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.kit.KitConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/// Gives out case numbers (受理号): `<division>-<year>-<at least six digits>`, unique for ever. The form is this system's
/// own, not an official one. Numbers come in blocks from a sequence; a restart leaves the rest of a block unused.
@ApplicationScoped
public class CaseNumbers {

    /// As in `V100__case_numbers.sql`.
    private static final int BLOCK = 100;

    private final ReentrantLock drawing = new ReentrantLock();
    private final DataSource database;
    private final String division;
    private long next;
    private long end;

    CaseNumbers(DataSource database, KitConfig config) {
        this.database = database;
        this.division = config.division();
    }

    /// @param year year of the legal date
    public CaseNumber next(int year) {
        return new CaseNumber("%s-%d-%06d".formatted(division, year, draw()));
    }

    private long draw() {
        drawing.lock();
        try {
            if (next == end) {
                next = block();
                end = next + BLOCK;
            }
            return next++;
        } finally {
            drawing.unlock();
        }
    }

    private long block() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT nextval('case_number')")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException away) {
            throw new IllegalStateException("no case numbers", away);
        }
    }
}
