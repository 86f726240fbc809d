package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// The clerk's notes over HTTP.
@Path("/api/v1/subsidy-applications/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final NoteDesk desk;
    private final ApplicationViews views;
    private final Commands commands;
    private final Caller caller;

    NoteResource(NoteDesk desk, ApplicationViews views, Commands commands, Caller caller) {
        this.desk = desk;
        this.views = views;
        this.commands = commands;
        this.caller = caller;
    }

    /// Notes other funds, an acceptance, an apportioned amount or what the unit had in the period before.
    @POST
    public Response note(@PathParam("id") ApplicationId id, AskedNote asked) {
        caller.require(Role.CLERK);
        Case left = desk.note(commands.next(), id, asked.fact());
        return Response.ok(views.shown(left))
                .header("ETag", StreamVersion.etag(left.version()))
                .build();
    }
}
