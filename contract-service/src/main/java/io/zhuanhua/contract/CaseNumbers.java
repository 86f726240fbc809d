package io.zhuanhua.contract;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
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
        return Query.of("SELECT nextval('case_number')")
                .first(database, row -> row.getLong(1))
                .orElseThrow();
    }
}
