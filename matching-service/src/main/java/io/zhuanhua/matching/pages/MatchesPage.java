package io.zhuanhua.matching.pages;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.Lists.MatchFilter;
import io.zhuanhua.matching.matches.MatchDesk;
import io.zhuanhua.matching.matches.MatchLists;
import io.zhuanhua.matching.matches.MatchShown;
import io.zhuanhua.matching.matches.PushDesk;
import io.zhuanhua.matching.rules.Candidate;
import io.zhuanhua.matching.rules.MatchRules.Outcome;
import io.zhuanhua.matching.rules.Viewer;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Matches on screen: the list, one match, and the two answers.
@Path("/matching/matches")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MatchesPage {

    @CheckedTemplate(basePath = "matching")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance matches(List<MatchShown> rows, @Nullable String next, Pushing pushing);

        static native TemplateInstance match(MatchShown match, Sight sight, boolean mayAnswer, String key, String done);
    }

    /// Which of the two pages are there for the viewer: what is withdrawn is seen by its owner and the bureau alone.
    public record Sight(boolean need, boolean patent) {}

    /// Whether proposals are sent to the viewer's enterprise.
    ///
    /// @param asked whether the viewer is one to ask
    public record Pushing(boolean asked, boolean wanted, String key) {}

    private final MatchDesk desk;
    private final MatchLists lists;
    private final PushDesk pushes;
    private final Commands commands;
    private final Caller caller;
    private final Viewers viewers;

    MatchesPage(MatchDesk desk, MatchLists lists, PushDesk pushes, Commands commands, Caller caller, Viewers viewers) {
        this.desk = desk;
        this.lists = lists;
        this.pushes = pushes;
        this.commands = commands;
        this.caller = caller;
        this.viewers = viewers;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Paging paging, @QueryParam("status") @Nullable String status) {
        Page<MatchShown> page = lists.recorded(new MatchFilter(status, null, null), viewers.viewer(), paging);
        boolean enterprise = caller.is(Role.ENTERPRISE);
        Pushing pushing = new Pushing(
                enterprise, enterprise && pushes.isWanted(), UUID.randomUUID().toString());
        return Templates.matches(page.items(), page.next(), pushing);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") MatchId id, @QueryParam("done") @DefaultValue("") String done) {
        Candidate match = desk.show(id);
        MatchShown shown = MatchShown.of(match);
        NeedRegistered need = match.need().registered();
        boolean mayAnswer = caller.is(Role.CLERK) || (need != null && caller.owns(need.enterprise()));
        return Templates.match(shown, sight(match), mayAnswer, UUID.randomUUID().toString(), done);
    }

    private Sight sight(Candidate match) {
        Viewer viewer = viewers.viewer();
        return new Sight(
                viewer.sees(
                        requireNonNull(match.need().registered()), match.need().status()),
                viewer.sees(
                        requireNonNull(match.offer().offered()), match.offer().status()));
    }

    @POST
    @Path("{id}/response")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response respond(
            @PathParam("id") MatchId id,
            @FormParam("key") @Nullable String key,
            @FormParam("outcome") @Nullable String outcome,
            @FormParam("reason") @Nullable String reason) {
        Outcome said = Stream.of(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        desk.respond(commands.of(key, id, said, String.valueOf(reason)), id, said, reason);
        URI match = UriBuilder.fromPath("/matching/matches/{id}")
                .queryParam("done", said.name())
                .build(id.text());
        return Response.seeOther(match).build();
    }

    @POST
    @Path("pushes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response want(@FormParam("key") @Nullable String key, @FormParam("wanted") @Nullable String wanted) {
        pushes.want(commands.of(key, String.valueOf(wanted)), "true".equals(wanted));
        return Response.seeOther(URI.create("/matching/matches")).build();
    }
}
