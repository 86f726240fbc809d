package io.zhuanhua.subsidy.listing;

import io.quarkus.panache.common.Sort;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Lists of applications: an agency sees its own, the bureau and its auditors all.
@ApplicationScoped
public class ApplicationLists {

    private static final Sort NEWEST =
            Sort.by("appliedOn", Sort.Direction.Descending).and("application");

    private final Caller caller;

    ApplicationLists(Caller caller) {
        this.caller = caller;
    }

    /// Newest first.
    public Page<ListedApplication> page(ApplicationFilter filter, Paging paging) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> wanted = new HashMap<>();
        own(where, wanted);
        narrow(filter, where, wanted);
        Optional<Cursor> after = paging.after(2);
        after.ifPresent(cursor -> {
            where.append(" and (appliedOn < :on or (appliedOn = :on and application > :id))");
            wanted.put("on", cursor.date(0));
            wanted.put("id", cursor.key(1));
        });
        List<ApplicationRow> rows = ApplicationRow.<ApplicationRow>find(where.toString(), NEWEST, wanted)
                .range(0, paging.fetch() - 1)
                .list();
        return Page.of(rows, paging, ListedApplication::of, row -> Cursor.of(row.appliedOn, row.application));
    }

    /// All that stand at one of these, longest first; at most 500.
    public List<ListedApplication> standingAt(ApplicationStatus... statuses) {
        caller.require(caller.readsAll());
        return ApplicationRow.<ApplicationRow>find(
                        "status in ?1", Sort.by("movedOn").and("caseNumber").and("application"), List.of(statuses))
                .range(0, 499)
                .<ApplicationRow>list()
                .stream()
                .map(ListedApplication::of)
                .toList();
    }

    /// The same for the service itself: which they are, longest first, all of them.
    public List<ApplicationId> idsStandingAt(ApplicationStatus... statuses) {
        return ApplicationRow.<ApplicationRow>find(
                        "status in ?1", Sort.by("movedOn").and("application"), List.of(statuses))
                .stream()
                .map(row -> new ApplicationId(row.application))
                .toList();
    }

    private void own(StringBuilder where, Map<String, Object> wanted) {
        if (!caller.readsAll()) {
            CreditCode unit = caller.unit();
            caller.require(unit != null);
            where.append(" and agency = :own");
            wanted.put("own", String.valueOf(unit));
        }
    }

    private static void narrow(ApplicationFilter filter, StringBuilder where, Map<String, Object> wanted) {
        ApplicationStatus status = filter.status;
        if (status != null) {
            where.append(" and status = :status");
            wanted.put("status", status);
        }
        Integer year = filter.year;
        if (year != null && year > 0 && year < 10_000) {
            where.append(" and appliedOn between :first and :last");
            wanted.put("first", LocalDate.of(year, 1, 1));
            wanted.put("last", LocalDate.of(year, 12, 31));
        }
        String agency = filter.agency;
        if (agency != null && !agency.isBlank()) {
            where.append(" and (agency = :code or locate(:named, agencyName) > 0)");
            wanted.put("code", agency.strip().toUpperCase(Locale.ROOT));
            wanted.put("named", agency.strip());
        }
        String text = filter.text;
        if (text != null && !text.isBlank()) {
            where.append(" and (locate(:text, caseNumber) > 0 or locate(:text, contractNumber) > 0"
                    + " or locate(:text, agencyName) > 0 or locate(:text, coalesce(voucher, '')) > 0)");
            wanted.put("text", text.strip());
        }
    }
}
