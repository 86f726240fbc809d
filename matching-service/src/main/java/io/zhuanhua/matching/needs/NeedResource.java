package io.zhuanhua.matching.needs;

import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.Lists;
import io.zhuanhua.matching.listing.Lists.NeedFilter;
import io.zhuanhua.matching.listing.NeedRow;
import io.zhuanhua.matching.needs.NeedDesk.Need;
import io.zhuanhua.matching.rules.RegisterNeed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Needs over REST.
@Path("/api/v1/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedResource {

    private final NeedDesk desk;
    private final Lists lists;
    private final Commands commands;
    private final Viewers viewers;

    NeedResource(NeedDesk desk, Lists lists, Commands commands, Viewers viewers) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.viewers = viewers;
    }

    /// Why something is taken away.
    public record Withdraw(@Nullable String reason) {}

    /// Registers a need. The best patents are proposed for it a moment later.
    @POST
    public Response register(RegisterNeed asked) {
        NeedRegistered need = desk.register(commands.next(), asked);
        return answer(Response.created(URI.create("/api/v1/needs/" + need.need().text())), desk.show(need.need()));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") NeedId id) {
        return answer(Response.ok(), desk.show(id));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(
            @PathParam("id") NeedId id, Withdraw asked, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), desk.withdraw(commands.next(), id, asked.reason(), ifMatch));
    }

    /// Newest first.
    @GET
    public Page<NeedItem> list(
            @BeanParam Paging paging,
            @QueryParam("q") @Nullable String q,
            @QueryParam("status") @Nullable String status,
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("industry") @Nullable String industry) {
        List<NeedRow> rows = lists.needs(new NeedFilter(q, status, enterprise, industry), viewers.viewer(), paging);
        return Page.of(rows, paging, NeedItem::of, row -> Lists.place(row.registeredOn, row.need));
    }

    private Response answer(Response.ResponseBuilder response, Need need) {
        return response.entity(NeedShown.of(need, viewers.viewer()))
                .header("ETag", StreamVersion.etag(need.version()))
                .build();
    }
}
