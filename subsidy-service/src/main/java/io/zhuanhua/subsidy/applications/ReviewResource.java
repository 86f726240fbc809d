package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// What the bureau's people do with a case between the decisions of its steps, over HTTP.
@Path("/api/v1/subsidy-applications/{id}/review-moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final ReviewMoves moves;
    private final ApplicationViews views;
    private final Commands commands;

    ReviewResource(ReviewMoves moves, ApplicationViews views, Commands commands) {
        this.moves = moves;
        this.views = views;
        this.commands = commands;
    }

    /// Sends back, takes back, names people, brings to somebody's knowledge, reminds, escalates.
    @POST
    public Response move(
            @PathParam("id") ApplicationId id, @HeaderParam("If-Match") @Nullable String ifMatch, AskedMove asked) {
        Case moved = moves.take(commands.next(), id, asked, ifMatch);
        return Response.ok(views.shown(moved))
                .header("ETag", StreamVersion.etag(moved.version()))
                .build();
    }
}
