package io.zhuanhua.contract.draft;

import io.zhuanhua.contract.ContractResource.Accepted;
import io.zhuanhua.contract.ContractViews;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/// Drafts over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    private final DraftDesk desk;
    private final ContractViews views;
    private final Commands commands;

    DraftResource(DraftDesk desk, ContractViews views, Commands commands) {
        this.desk = desk;
        this.views = views;
        this.commands = commands;
    }

    /// Those of the caller's unit, newest first.
    @GET
    public Page<Draft> list() {
        return new Page<>(desk.list(), null);
    }

    @GET
    @Path("{id}")
    public Draft show(@PathParam("id") UUID id) {
        return desk.show(id);
    }

    /// Keeps a contract as it is, however incomplete.
    @POST
    public Response begin(SubmitContract contract) {
        Draft draft = desk.begin(commands.next(), contract);
        return Response.created(URI.create("/api/v1/contracts/drafts/" + draft.id()))
                .entity(draft)
                .build();
    }

    /// Keeps it as it is now, in the place of what was kept.
    @PUT
    @Path("{id}")
    public Draft keep(@PathParam("id") UUID id, SubmitContract contract) {
        return desk.keep(id, contract);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        desk.remove(id);
    }

    /// Hands it in: from now on it is a contract.
    @POST
    @Path("{id}/submission")
    public Response submit(@PathParam("id") UUID id) {
        Accepted accepted = views.accepted(desk.submit(commands.next(), id));
        return Response.created(URI.create("/api/v1/contracts/" + accepted.id()))
                .entity(accepted)
                .build();
    }
}
