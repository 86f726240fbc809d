package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Lists of applications: an agency sees its own, the bureau and its auditors all.
@ApplicationScoped
public class ApplicationLists {

    private static final String SELECT = "SELECT * FROM " + SubsidyListing.NAME + ".listed_application";
    private static final String PART = """
            strpos(case_number, ?) > 0 OR strpos(contract_number, ?) > 0 OR strpos(agency_name, ?) > 0
            OR strpos(voucher, ?) > 0""";

    private final Caller caller;
    private final DataSource database;

    ApplicationLists(Caller caller, DataSource database) {
        this.caller = caller;
        this.database = database;
    }

    /// Newest first.
    public Page<ListedApplication> page(ApplicationFilter filter, Paging paging) {
        Query asked = Query.of(SELECT);
        own(asked);
        narrow(filter, asked);
        paging.after(2)
                .ifPresent(last -> asked.where(
                        "applied_on < ? OR (applied_on = ? AND application > ?)",
                        last.date(0),
                        last.date(0),
                        last.key(1)));
        List<ListedApplication> rows = asked.orderBy("applied_on DESC, application")
                .limit(paging.fetch())
                .list(database, ListedApplication::of);
        return Page.of(rows, paging, row -> row, row -> Cursor.of(row.appliedOn(), row.id()));
    }

    /// All that stand at one of these, longest first; at most 500.
    public List<ListedApplication> standingAt(ApplicationStatus... statuses) {
        caller.require(caller.readsAll());
        return at(statuses)
                .orderBy("moved_on, case_number, application")
                .limit(500)
                .list(database, ListedApplication::of);
    }

    /// The same for the service itself: which they are, longest first, all of them.
    public List<ApplicationId> idsStandingAt(ApplicationStatus... statuses) {
        return at(statuses)
                .orderBy("moved_on, application")
                .list(database, row -> new ApplicationId(row.getString("application")));
    }

    private static Query at(ApplicationStatus... statuses) {
        return Query.of(SELECT)
                .where("status = ANY (?)", Stream.of(statuses).map(Enum::name).toList());
    }

    private void own(Query asked) {
        if (!caller.readsAll()) {
            CreditCode unit = caller.unit();
            caller.require(unit != null);
            asked.where("agency = ?", String.valueOf(unit));
        }
    }

    private static void narrow(ApplicationFilter filter, Query asked) {
        ApplicationStatus status = filter.status;
        if (status != null) {
            asked.where("status = ?", status);
        }
        Integer year = filter.year;
        if (year != null && year > 0 && year < 10_000) {
            asked.where("applied_on BETWEEN ? AND ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        String agency = filter.agency;
        if (agency != null && !agency.isBlank()) {
            String typed = agency.strip();
            asked.where("agency = ? OR strpos(agency_name, ?) > 0", typed.toUpperCase(Locale.ROOT), typed);
        }
        String text = filter.text;
        if (text != null && !text.isBlank()) {
            String part = text.strip();
            asked.where(PART, part, part, part, part);
        }
    }
}
