package io.zhuanhua.matching.patents;

import io.zhuanhua.events.OfferId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.Lists;
import io.zhuanhua.matching.listing.Lists.OfferFilter;
import io.zhuanhua.matching.listing.OfferRow;
import io.zhuanhua.matching.needs.NeedResource.Withdraw;
import io.zhuanhua.matching.patents.PatentDesk.Offer;
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

/// Patents on offer over REST.
@Path("/api/v1/patents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatentResource {

    private final PatentDesk desk;
    private final Lists lists;
    private final Commands commands;
    private final Viewers viewers;

    PatentResource(PatentDesk desk, Lists lists, Commands commands, Viewers viewers) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.viewers = viewers;
    }

    /// Offers a patent. It is proposed for the needs it answers best a moment later.
    @POST
    public Response offer(PatentBody asked) {
        OfferId id = desk.offer(commands.next(), asked.command());
        return answer(Response.created(URI.create("/api/v1/patents/" + id.text())), desk.show(id));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") OfferId id) {
        return answer(Response.ok(), desk.show(id));
    }

    /// Takes it off the list; matches already made stay, with this note.
    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(
            @PathParam("id") OfferId id, Withdraw asked, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), desk.withdraw(commands.next(), id, asked.reason(), ifMatch));
    }

    /// Newest first.
    @GET
    public Page<PatentItem> list(
            @BeanParam Paging paging,
            @QueryParam("q") @Nullable String q,
            @QueryParam("status") @Nullable String status,
            @QueryParam("holder") @Nullable String holder,
            @QueryParam("ipc") @Nullable String ipc) {
        List<OfferRow> rows = lists.offers(new OfferFilter(q, status, holder, ipc), viewers.viewer(), paging);
        return Page.of(rows, paging, PatentItem::of, row -> Lists.place(row.offeredOn, row.offer));
    }

    private static Response answer(Response.ResponseBuilder response, Offer offer) {
        return response.entity(PatentShown.of(offer))
                .header("ETag", StreamVersion.etag(offer.version()))
                .build();
    }
}
