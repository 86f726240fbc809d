package io.zhuanhua.bridge;

import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/// Asks the lists that [BridgeListing] keeps.
@ApplicationScoped
public class BridgeLists {

    private static final String PART = """
            strpos(record_id, ?) > 0 OR strpos(patent, ?) > 0 OR strpos(before_names, ?) > 0
            OR strpos(after_names, ?) > 0""";

    private final DataSource database;

    BridgeLists(DataSource database) {
        this.database = database;
    }

    /// How many were handed over and how many of them were answered: what both sides compare.
    public record Reconciliation(long sent, long confirmed, long refused) {

        /// Handed over and not answered yet.
        public long open() {
            return sent - confirmed - refused;
        }
    }

    /// Records of the register, newest first.
    ///
    /// @param words part of a number or name, empty for anything
    <T> Page<T> records(String words, Paging paging, Function<RegisterRow, T> shown) {
        Query asked = Query.of("SELECT * FROM " + BridgeListing.SCHEMA + ".register_record");
        String part = words.strip();
        if (!part.isEmpty()) {
            asked.where(PART, part, part, part, part);
        }
        paging.after(2)
                .ifPresent(last -> asked.where("(recorded_at, record_id) < (?, ?)", last.instant(0), last.key(1)));
        List<RegisterRow> rows = asked.orderBy("recorded_at DESC, record_id DESC")
                .limit(paging.fetch())
                .list(database, RegisterRow::new);
        return Page.of(rows, paging, shown, RegisterRow::place);
    }

    /// Deliveries the national platform has refused, newest first.
    List<DeliveryRow> refused() {
        return Query.of("SELECT * FROM " + BridgeListing.SCHEMA + ".delivery")
                .where("outcome = 'REFUSED'")
                .orderBy("sent_at DESC")
                .list(database, DeliveryRow::new);
    }

    Reconciliation reconcile() {
        return Query.of("SELECT count(*), count(*) FILTER (WHERE outcome = 'CONFIRMED'),"
                        + " count(*) FILTER (WHERE outcome = 'REFUSED') FROM " + BridgeListing.SCHEMA + ".delivery")
                .list(database, row -> new Reconciliation(row.getLong(1), row.getLong(2), row.getLong(3)))
                .getFirst();
    }
}
