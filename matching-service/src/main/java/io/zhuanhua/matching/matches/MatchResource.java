package io.zhuanhua.matching.matches;

import static java.util.Objects.requireNonNull;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.Lists.MatchFilter;
import io.zhuanhua.matching.rules.MatchRules.Outcome;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// Matches on record and their answers over REST.
@Path("/api/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MatchResource {

    private final MatchDesk desk;
    private final MatchLists lists;
    private final Commands commands;
    private final Viewers viewers;

    MatchResource(MatchDesk desk, MatchLists lists, Commands commands, Viewers viewers) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.viewers = viewers;
    }

    /// The enterprise's answer.
    ///
    /// @param reason why not, at most 500 characters
    public record Response(
            @Nullable Outcome outcome, @Nullable String reason) {}

    /// Matches on record, newest first.
    @GET
    public Page<MatchShown> list(
            @BeanParam Paging paging,
            @QueryParam("status") @Nullable String status,
            @QueryParam("need") @Nullable String need,
            @QueryParam("patent") @Nullable String patent) {
        return lists.recorded(new MatchFilter(status, need, patent), viewers.viewer(), paging);
    }

    @GET
    @Path("{id}")
    public MatchShown show(@PathParam("id") MatchId id) {
        return MatchShown.of(desk.show(id));
    }

    /// Answers a match, proposed or only ranked.
    @POST
    @Path("{id}/response")
    public MatchShown respond(@PathParam("id") MatchId id, Response answer) {
        Checks checks = new Checks();
        checks.that(answer.outcome() != null, ValueProblem.REQUIRED, "/outcome");
        checks.refuseIfAny();
        return MatchShown.of(desk.respond(commands.next(), id, requireNonNull(answer.outcome()), answer.reason()));
    }
}
