package io.zhuanhua.matching.matches;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.matching.listing.Lists;
import io.zhuanhua.matching.listing.Lists.MatchFilter;
import io.zhuanhua.matching.listing.MatchBoard;
import io.zhuanhua.matching.listing.MatchRow;
import io.zhuanhua.matching.matches.MatchShown.Side;
import io.zhuanhua.matching.needs.NeedShown.UnitShown;
import io.zhuanhua.matching.ranking.Card;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import io.zhuanhua.matching.ranking.Ranked;
import io.zhuanhua.matching.rules.Ids;
import io.zhuanhua.matching.rules.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ranked lists and the list of matches on record, with both sides' names in them.
@ApplicationScoped
public class MatchLists {

    private final MatchBoard board;
    private final Lists lists;

    MatchLists(MatchBoard board, Lists lists) {
        this.board = board;
        this.lists = lists;
    }

    /// The best patents for a need.
    ///
    /// @param holder only patents of this unit, null for everybody's
    public Page<RankedShown> offersFor(NeedId need, @Nullable CreditCode holder, Paging paging) {
        int from = from(paging);
        List<Ranked<OfferCard>> found = board.offersFor(need, holder, from, paging.fetch());
        List<String> ids =
                found.stream().map(each -> each.card().offer().text()).toList();
        Map<String, Side> sides = offers(ids);
        Map<String, MatchRow> matches = byId(lists.matches(need.text(), ids), row -> row.match);
        return page(found, from, paging, matches, each -> Ids.match(need, each.offer()), each -> {
            String id = each.offer().text();
            return sides.getOrDefault(
                    id, unlisted(id, each.title(), each.owner().text()));
        });
    }

    /// The needs a patent answers best.
    public Page<RankedShown> needsFor(OfferId offer, Paging paging) {
        int from = from(paging);
        List<Ranked<NeedCard>> found = board.needsFor(offer, from, paging.fetch());
        List<String> ids = found.stream().map(each -> each.card().need().text()).toList();
        Map<String, Side> sides = needs(ids);
        Map<String, MatchRow> matches = byId(lists.matchesOf(offer.text(), ids), row -> row.match);
        return page(found, from, paging, matches, each -> Ids.match(each.need(), offer), each -> {
            String id = each.need().text();
            return sides.getOrDefault(
                    id, unlisted(id, each.title(), each.owner().text()));
        });
    }

    /// Matches on record, newest first.
    public Page<MatchShown> recorded(MatchFilter filter, Viewer viewer, Paging paging) {
        List<MatchRow> rows = lists.matches(filter, viewer, paging);
        Map<String, Side> needs = needs(rows.stream().map(row -> row.need).toList());
        Map<String, Side> offers = offers(rows.stream().map(row -> row.offer).toList());
        return Page.of(
                rows,
                paging,
                row -> MatchShown.of(
                        row,
                        needs.getOrDefault(row.need, unlisted(row.need, row.need, row.enterprise)),
                        offers.getOrDefault(row.offer, unlisted(row.offer, row.offer, row.holder))),
                row -> Cursor.of(row.proposedOn, row.score, row.match));
    }

    private static <T extends Card> Page<RankedShown> page(
            List<Ranked<T>> found,
            int from,
            Paging paging,
            Map<String, MatchRow> matches,
            Function<T, MatchId> match,
            Function<T, Side> side) {
        List<RankedShown> items = new ArrayList<>();
        for (Ranked<T> each : found.subList(0, Math.min(found.size(), paging.limit()))) {
            String id = match.apply(each.card()).text();
            MatchRow row = matches.get(id);
            items.add(new RankedShown(
                    id,
                    from + items.size() + 1,
                    side.apply(each.card()),
                    each.score(),
                    ReasonShown.of(each.reasons()),
                    row == null ? "RANKED" : row.status));
        }
        boolean more = found.size() > paging.limit();
        return new Page<>(items, more ? Cursor.of(from + paging.limit()).text() : null);
    }

    private Map<String, Side> needs(List<String> ids) {
        return lists.needs(ids).stream().map(MatchShown::side).collect(Collectors.toMap(Side::id, side -> side));
    }

    private Map<String, Side> offers(List<String> ids) {
        return lists.offers(ids).stream().map(MatchShown::side).collect(Collectors.toMap(Side::id, side -> side));
    }

    /// So new that no list has it yet.
    private static Side unlisted(String id, String title, String owner) {
        return new Side(id, title, new UnitShown(owner, owner), "", "OPEN");
    }

    private static int from(Paging paging) {
        return paging.after(1)
                .map(cursor -> Math.toIntExact(Math.clamp(cursor.number(0), 0, 1_000_000)))
                .orElse(0);
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, row -> row));
    }
}
