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
import io.zhuanhua.matching.listing.NeedRow;
import io.zhuanhua.matching.listing.OfferRow;
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
        Map<String, OfferRow> rows = byId(lists.offers(ids), row -> row.offer);
        Map<String, MatchRow> matches = byId(lists.matches(need.text(), ids), row -> row.match);
        return page(found, from, paging, matches, each -> Ids.match(need, each.offer()), each -> {
            OfferRow row = rows.get(each.offer().text());
            return row == null ? side(each.offer().text(), each) : MatchShown.side(row);
        });
    }

    /// The needs a patent answers best.
    public Page<RankedShown> needsFor(OfferId offer, Paging paging) {
        int from = from(paging);
        List<Ranked<NeedCard>> found = board.needsFor(offer, from, paging.fetch());
        List<String> ids = found.stream().map(each -> each.card().need().text()).toList();
        Map<String, NeedRow> rows = byId(lists.needs(ids), row -> row.need);
        Map<String, MatchRow> matches = byId(lists.matchesOf(offer.text(), ids), row -> row.match);
        return page(found, from, paging, matches, each -> Ids.match(each.need(), offer), each -> {
            NeedRow row = rows.get(each.need().text());
            return row == null ? side(each.need().text(), each) : MatchShown.side(row);
        });
    }

    /// Matches on record, newest first.
    public Page<MatchShown> recorded(MatchFilter filter, Viewer viewer, Paging paging) {
        List<MatchRow> rows = lists.matches(filter, viewer, paging);
        Map<String, NeedRow> needs =
                byId(lists.needs(rows.stream().map(row -> row.need).distinct().toList()), row -> row.need);
        Map<String, OfferRow> offers =
                byId(lists.offers(rows.stream().map(row -> row.offer).distinct().toList()), row -> row.offer);
        return Page.of(
                rows,
                paging,
                row -> MatchShown.of(
                        row,
                        needs.getOrDefault(row.need, new NeedRow()),
                        offers.getOrDefault(row.offer, new OfferRow())),
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

    /// Of a card so new that no list has it yet.
    private static Side side(String id, Card card) {
        String owner = card.owner().text();
        return new Side(id, card.title(), new UnitShown(owner, owner), "", "OPEN");
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
