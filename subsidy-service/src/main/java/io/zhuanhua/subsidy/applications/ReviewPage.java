package io.zhuanhua.subsidy.applications;

import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.kit.command.Commands;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The forms of an application's page by which the bureau's people move it between the decisions of its steps.
@Path("/subsidies/applications/{id}/review-moves")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReviewPage {

    private final ReviewMoves moves;
    private final ApplicationPage applications;
    private final Commands commands;

    ReviewPage(ReviewMoves moves, ApplicationPage applications, Commands commands) {
        this.moves = moves;
        this.applications = applications;
        this.commands = commands;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response move(@PathParam("id") ApplicationId id, MultivaluedMap<String, String> typed) {
        ReviewForm form = ReviewForm.of(typed);
        return applications.done(
                id,
                form.typed(),
                "moved",
                () -> moves.take(commands.of(form.at("key"), form.toString()), id, form.move(), form.seen()));
    }
}
