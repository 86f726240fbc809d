package io.zhuanhua.matching.matches;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.matching.listing.MatchRow;
import io.zhuanhua.matching.listing.NeedRow;
import io.zhuanhua.matching.listing.OfferRow;
import io.zhuanhua.matching.needs.NeedShown.UnitShown;
import io.zhuanhua.matching.rules.Candidate;
import io.zhuanhua.ui.Here;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A match on record.
///
/// @param score 0 to 100 when it was proposed; comparable within one need
/// @param status `PROPOSED`, `INTERESTED` or `DECLINED`
/// @param reason why the enterprise declined
/// @param withdrawn why the patent is no longer on offer, null while it is; the match stays
@TemplateData
public record MatchShown(
        String id,
        Side need,
        Side patent,
        int score,
        List<ReasonShown> reasons,
        LocalDate proposedOn,
        String status,
        @Nullable LocalDate answeredOn,
        @Nullable String reason,
        @Nullable String withdrawn) {

    /// A need or a patent, and whose it is.
    ///
    /// @param number of a patent, as papers print it; empty for none
    /// @param status `OPEN` or `WITHDRAWN`
    @TemplateData
    public record Side(String id, String title, UnitShown unit, String number, String status) {}

    /// Where the forms that answer it go.
    public String answer() {
        return "/matching/matches/" + id + "/response";
    }

    /// Where the tripartite contract that follows is handed in, its fields filled with what is known here.
    public String contract() {
        return new Here(
                        "/contracts/new",
                        Map.of(
                                "parties.0.name", patent.unit().name(),
                                "parties.0.creditCode", patent.unit().creditCode(),
                                "parties.1.name", need.unit().name(),
                                "parties.1.creditCode", need.unit().creditCode(),
                                "patents.0.number", patent.number(),
                                "patents.0.title", patent.title()))
                .with("matchId", id);
    }

    public static MatchShown of(Candidate match) {
        NeedRegistered need = requireNonNull(match.need().registered());
        PatentOffered offer = requireNonNull(match.offer().offered());
        MatchProposed proposed = requireNonNull(match.match().proposed());
        PatentWithdrawn withdrawn = match.offer().withdrawn();
        return new MatchShown(
                proposed.match().text(),
                new Side(
                        need.need().text(),
                        need.title(),
                        new UnitShown(need.enterprise().text(), need.enterpriseName()),
                        "",
                        match.need().status().name()),
                new Side(
                        offer.offer().text(),
                        offer.title(),
                        new UnitShown(offer.holder().text(), offer.holderName()),
                        offer.number() == null ? "" : offer.number().shown(),
                        match.offer().status().name()),
                proposed.score(),
                ReasonShown.of(Reasons.read(proposed.reasons())),
                proposed.proposedOn(),
                match.match().status().name(),
                match.match().answeredOn(),
                match.match().note(),
                withdrawn == null ? null : withdrawn.reason());
    }

    static MatchShown of(MatchRow row, Side need, Side offer) {
        return new MatchShown(
                row.match,
                need,
                offer,
                row.score,
                ReasonShown.of(Reasons.read(row.reasons)),
                row.proposedOn,
                row.status,
                row.answeredOn,
                row.note,
                offer.status().equals("WITHDRAWN") ? "" : null);
    }

    static Side side(NeedRow need) {
        return new Side(need.need, need.title, new UnitShown(need.enterprise, need.enterpriseName), "", need.status);
    }

    static Side side(OfferRow offer) {
        String number = offer.number == null ? "" : new io.zhuanhua.events.PatentNumber(offer.number).shown();
        return new Side(offer.offer, offer.title, new UnitShown(offer.holder, offer.holderName), number, offer.status);
    }
}
