package io.zhuanhua.matching.listing;

import io.zhuanhua.events.Role;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.matching.rules.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The lists, newest first, with what the viewer may see and nothing else. The conditions say of the database what
/// [Viewer] says of one record.
@ApplicationScoped
public class Lists {

    private static final String NEEDS = "SELECT * FROM match_listing.need";
    private static final String OFFERS = "SELECT * FROM match_listing.offer";
    private static final String MATCHES = "SELECT * FROM match_listing.match m";
    private static final String OWN = "enterprise = ? OR holder = ?";
    private static final String OWN_OR_BROKERED = OWN + " OR (status = 'INTERESTED'"
            + " AND EXISTS (SELECT FROM match_listing.need n WHERE n.need = m.need AND NOT n.directed))";

    private final DataSource database;

    Lists(DataSource database) {
        this.database = database;
    }

    /// What a list of needs is narrowed to; null leaves a thing open.
    ///
    /// @param q part of a title or of a unit's name
    public record NeedFilter(
            @Nullable String q,
            @Nullable String status,
            @Nullable String enterprise,
            @Nullable String industry) {}

    /// What a list of patents is narrowed to; null leaves a thing open.
    ///
    /// @param q part of a title, of a number or of a unit's name
    public record OfferFilter(
            @Nullable String q,
            @Nullable String status,
            @Nullable String holder,
            @Nullable String ipc) {}

    /// What a list of matches is narrowed to; null leaves a thing open.
    public record MatchFilter(
            @Nullable String status,
            @Nullable String need,
            @Nullable String patent) {}

    public List<NeedRow> needs(NeedFilter filter, Viewer viewer, Paging paging) {
        Query asked = Query.of(NEEDS);
        if (!viewer.readsAll()) {
            String addressed = "? = ANY (invited)" + (viewer.looksForNeeds() ? " OR NOT directed" : "");
            asked.where("enterprise = ? OR (status = 'OPEN' AND (" + addressed + "))", unit(viewer), unit(viewer));
        }
        where(asked, "strpos(title || ' ' || enterprise_name, ?) > 0", filter.q());
        where(asked, "status = ?", filter.status());
        where(asked, "enterprise = ?", filter.enterprise());
        where(asked, "starts_with(industry, ?)", filter.industry());
        return asked.newest(paging, "registered_on", "need").list(database, NeedRow::new);
    }

    public List<OfferRow> offers(OfferFilter filter, Viewer viewer, Paging paging) {
        Query asked = Query.of(OFFERS);
        if (!viewer.readsAll()) {
            asked.where("holder = ? OR status = 'OPEN'", unit(viewer));
        }
        where(asked, "strpos(concat_ws(' ', title, holder_name, number, reference), ?) > 0", filter.q());
        where(asked, "status = ?", filter.status());
        where(asked, "holder = ?", filter.holder());
        where(asked, "EXISTS (SELECT FROM unnest(ipc) AS symbol WHERE starts_with(symbol, ?))", filter.ipc());
        return asked.newest(paging, "offered_on", "offer").list(database, OfferRow::new);
    }

    /// Newest first, the best of a day before the others.
    public List<MatchRow> matches(MatchFilter filter, Viewer viewer, Paging paging) {
        Query asked = Query.of(MATCHES);
        if (!viewer.readsAll()) {
            String seen = viewer.role() == Role.AGENCY ? OWN_OR_BROKERED : OWN;
            asked.where(seen, unit(viewer), unit(viewer));
        }
        where(asked, "status = ?", filter.status());
        where(asked, "need = ?", filter.need());
        where(asked, "offer = ?", filter.patent());
        paging.after(3)
                .ifPresent(last -> asked.where(
                        "(proposed_on, score) < (?, ?) OR (proposed_on = ? AND score = ? AND match > ?)",
                        last.date(0),
                        score(last),
                        last.date(0),
                        score(last),
                        last.key(2)));
        return asked.orderBy("proposed_on DESC, score DESC, match")
                .limit(paging.fetch())
                .list(database, MatchRow::new);
    }

    private static int score(Cursor last) {
        return Math.toIntExact(Math.clamp(last.number(1), -1, 101));
    }

    /// The matches on record between one need and these offers.
    public List<MatchRow> matches(String need, Collection<String> offers) {
        return Query.of(MATCHES)
                .where("need = ? AND offer = ANY (?)", need, offers)
                .list(database, MatchRow::new);
    }

    /// The matches on record between one offer and these needs.
    public List<MatchRow> matchesOf(String offer, Collection<String> needs) {
        return Query.of(MATCHES)
                .where("offer = ? AND need = ANY (?)", offer, needs)
                .list(database, MatchRow::new);
    }

    public List<NeedRow> needs(Collection<String> ids) {
        return Query.of(NEEDS).where("need = ANY (?)", ids).list(database, NeedRow::new);
    }

    public List<OfferRow> offers(Collection<String> ids) {
        return Query.of(OFFERS).where("offer = ANY (?)", ids).list(database, OfferRow::new);
    }

    private static String unit(Viewer viewer) {
        return viewer.unit() == null ? "" : viewer.unit().text();
    }

    /// What is not given narrows nothing.
    private static void where(Query asked, String condition, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            asked.where(condition, value);
        }
    }

    public static Cursor place(LocalDate day, String id) {
        return Cursor.of(day, id);
    }
}
