package io.zhuanhua.filing;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductEvent.RosterClass;
import io.zhuanhua.filing.rules.Coverage;
import io.zhuanhua.filing.rules.ProductState;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/// Asks the lists that [FilingListing] keeps.
@ApplicationScoped
class FilingLists {

    private static final String PRODUCTS = FilingListing.SCHEMA + ".product";
    private static final String PART = """
            strpos(lower(name), ?) > 0 OR strpos(lower(enterprise_name), ?) > 0 OR strpos(lower(patents), ?) > 0
            OR strpos(lower(case_number), ?) > 0""";

    private final DataSource database;

    FilingLists(DataSource database) {
        this.database = database;
    }

    /// Products, newest first.
    ///
    /// @param owner only products of this enterprise, empty for those of all
    /// @param words part of a name or number, empty for anything
    <T> Page<T> products(
            Optional<CreditCode> owner,
            Optional<ProductState.Status> status,
            String words,
            Paging paging,
            Function<ProductRow, T> shown) {
        Query asked = Query.of("SELECT * FROM " + PRODUCTS);
        owner.ifPresent(code -> asked.where("enterprise = ?", code.text()));
        status.ifPresent(wanted -> asked.where("status = ?", wanted));
        String part = words.strip().toLowerCase(Locale.ROOT);
        if (!part.isEmpty()) {
            asked.where(PART, part, part, part, part);
        }
        List<ProductRow> rows = asked.newest(paging, "registered_on", "id").list(database, ProductRow::new);
        return Page.of(rows, paging, shown, ProductRow::place);
    }

    /// Coverage on a day, whatever was imported since for later days.
    Coverage coverage(LocalDate asOf) {
        List<Coverage.Entry> entries = Query.of("SELECT * FROM " + FilingListing.SCHEMA + ".roster_entry")
                .list(database, FilingLists::entry);
        List<CreditCode> filers = Query.of("SELECT DISTINCT enterprise FROM " + PRODUCTS)
                .where("filed_on <= ?", asOf)
                .list(database, row -> new CreditCode(row.getString(1)));
        return Coverage.on(asOf, entries, new HashSet<>(filers));
    }

    private static Coverage.Entry entry(ResultSet row) throws SQLException {
        return new Coverage.Entry(
                new CreditCode(row.getString("enterprise")),
                row.getString("name"),
                RosterClass.valueOf(row.getString("roster_class")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
