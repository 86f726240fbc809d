package io.zhuanhua.subsidy.replay;

import io.zhuanhua.events.Money;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.rules.money.WhatIf;
import io.zhuanhua.subsidy.rules.money.WhatIf.Effect;
import io.zhuanhua.subsidy.rules.money.WhatIf.OfYear;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/// Decisions worked out again, for staff and auditors. Changes nothing.
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

    private final Replays replays;
    private final Caller caller;

    ReplayResource(Replays replays, Caller caller) {
        this.replays = replays;
        this.caller = caller;
    }

    /// What another version would have made of the decisions.
    ///
    /// @param difference yuan; below zero when the budget would be spared
    public record ShownWhatIf(
            int decisions,
            Money before,
            Money after,
            String difference,
            long winners,
            long losers,
            List<ShownYear> years,
            List<ShownEffect> effects) {

        static ShownWhatIf of(WhatIf what, List<OfYear> years) {
            return new ShownWhatIf(
                    what.effects().size(),
                    what.before(),
                    what.after(),
                    plain(what.difference()),
                    what.winners(),
                    what.losers(),
                    years.stream().map(ShownYear::of).toList(),
                    what.effects().stream().map(ShownEffect::of).toList());
        }
    }

    /// What it would have meant for the budget of the year of the decisions.
    ///
    /// @param difference yuan; below zero when the budget would be spared
    /// @param missing what the budget would have lacked
    public record ShownYear(int year, Money before, Money after, String difference, Money allocated, Money missing) {

        static ShownYear of(OfYear year) {
            return new ShownYear(
                    year.year(),
                    year.before(),
                    year.after(),
                    plain(year.difference()),
                    year.allocated(),
                    year.missing());
        }
    }

    /// What it would have meant for one application.
    public record ShownEffect(
            String application,
            String caseNumber,
            String agency,
            String agencyName,
            Money before,
            Money after,
            String difference) {

        static ShownEffect of(Effect effect) {
            return new ShownEffect(
                    effect.decision().application().text(),
                    effect.decision().caseNumber(),
                    effect.decision().unit().text(),
                    effect.decision().unitName(),
                    effect.before(),
                    effect.after(),
                    plain(effect.difference()));
        }
    }

    /// Every amount ever reckoned, from its stored inputs: the same fen, or which not.
    @GET
    @Path("replay")
    public Replays.Report replay() {
        caller.require(caller.readsAll());
        return replays.all();
    }

    @GET
    @Path("{id}/versions/{version: [0-9]{1,6}}/what-if")
    public ShownWhatIf whatIf(@PathParam("id") String id, @PathParam("version") int version) {
        caller.require(caller.readsAll());
        WhatIf what = replays.whatIf(id, version);
        return ShownWhatIf.of(what, what.years(replays::allocated));
    }

    private static String plain(BigDecimal yuan) {
        return yuan.toPlainString();
    }
}
