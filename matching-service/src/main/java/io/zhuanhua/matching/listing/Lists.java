package io.zhuanhua.matching.listing;

import io.quarkus.panache.common.Sort;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.matching.rules.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists, newest first, with what the viewer may see and nothing else. The conditions say of the database what
/// [Viewer] says of one record.
@ApplicationScoped
public class Lists {

    private static final String NEEDS_SEEN = """
            (:all = true or enterprise = :unit or (status = 'OPEN' and (array_contains(invited, :unit)
            or (:looks = true and directed = false))))""";
    private static final String OFFERS_SEEN = "(:all = true or holder = :unit or status = 'OPEN')";
    private static final String MATCHES_SEEN = """
            (:all = true or enterprise = :unit or holder = :unit or (:agency = true and status = 'INTERESTED'
            and exists (from NeedRow n where n.need = m.need and n.directed = false)))""";

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
        Where where = seen(NEEDS_SEEN, viewer).and("looks", viewer.looksForNeeds());
        where.contains("concat(title, ' ', enterpriseName)", "q", filter.q());
        where.equal("status", filter.status());
        where.equal("enterprise", filter.enterprise());
        where.starts("industry", filter.industry());
        newest(where, "registeredOn", "need", paging);
        return NeedRow.<NeedRow>find(where.text(), Sort.descending("registeredOn", "need"), where.values())
                .range(0, paging.fetch() - 1)
                .list();
    }

    public List<OfferRow> offers(OfferFilter filter, Viewer viewer, Paging paging) {
        Where where = seen(OFFERS_SEEN, viewer);
        where.contains(
                "concat(title, ' ', holderName, ' ', coalesce(number, ''), ' ', coalesce(reference, ''))",
                "q",
                filter.q());
        where.equal("status", filter.status());
        where.equal("holder", filter.holder());
        String ipc = filter.ipc();
        where.contains(
                "concat(' ', array_to_string(ipc, ' '))", "ipc", ipc == null || ipc.isBlank() ? null : " " + ipc);
        newest(where, "offeredOn", "offer", paging);
        return OfferRow.<OfferRow>find(where.text(), Sort.descending("offeredOn", "offer"), where.values())
                .range(0, paging.fetch() - 1)
                .list();
    }

    /// Newest first, the best of a day before the others.
    public List<MatchRow> matches(MatchFilter filter, Viewer viewer, Paging paging) {
        Where where = seen(MATCHES_SEEN, viewer).and("agency", viewer.role() == io.zhuanhua.events.Role.AGENCY);
        where.equal("status", filter.status());
        where.equal("need", filter.need());
        where.equal("offer", "patent", filter.patent());
        Optional<Cursor> after = paging.after(3);
        after.ifPresent(cursor -> where.condition(
                        "(proposedOn < :on or (proposedOn = :on and (score < :score or (score = :score and match > :id))))")
                .and("on", cursor.date(0))
                .and("score", Math.toIntExact(Math.clamp(cursor.number(1), -1, 101)))
                .and("id", cursor.key(2)));
        return MatchRow.<MatchRow>find(
                        "from MatchRow m where " + where.text() + " order by proposedOn desc, score desc, match",
                        where.values())
                .range(0, paging.fetch() - 1)
                .list();
    }

    /// The matches on record between one need and these offers.
    public List<MatchRow> matches(String need, Collection<String> offers) {
        return offers.isEmpty() ? List.of() : MatchRow.list("need = ?1 and offer in ?2", need, offers);
    }

    /// The matches on record between one offer and these needs.
    public List<MatchRow> matchesOf(String offer, Collection<String> needs) {
        return needs.isEmpty() ? List.of() : MatchRow.list("offer = ?1 and need in ?2", offer, needs);
    }

    public List<NeedRow> needs(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : NeedRow.list("need in ?1", ids);
    }

    public List<OfferRow> offers(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : OfferRow.list("offer in ?1", ids);
    }

    private static Where seen(String condition, Viewer viewer) {
        return new Where(condition)
                .and("all", viewer.readsAll())
                .and("unit", viewer.unit() == null ? "" : viewer.unit().text());
    }

    private static void newest(Where where, String day, String id, Paging paging) {
        paging.after(2)
                .ifPresent(cursor -> where.condition("(%1$s < :on or (%1$s = :on and %2$s < :id))".formatted(day, id))
                        .and("on", cursor.date(0))
                        .and("id", cursor.key(1)));
    }

    public static Cursor place(LocalDate day, String id) {
        return Cursor.of(day, id);
    }
}
