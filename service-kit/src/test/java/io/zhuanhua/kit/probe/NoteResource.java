package io.zhuanhua.kit.probe;

import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.History;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The probe over HTTP.
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final NoteDesk desk;
    private final Commands commands;
    private final Caller caller;

    NoteResource(NoteDesk desk, Commands commands, Caller caller) {
        this.desk = desk;
        this.commands = commands;
        this.caller = caller;
    }

    record Shown(String id, String reason, LocalDate notedOn) {}

    @POST
    public Response add(Note note) {
        caller.require(Role.AGENCY, Role.CLERK);
        ContractCancelled added = desk.add(commands.next(), note);
        return Response.created(URI.create("/api/v1/notes/" + added.contract()))
                .entity(shown(added))
                .build();
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        History history = desk.show(id);
        if (history.isEmpty()) {
            throw new NotFoundException();
        }
        StreamVersion.check(ifMatch, history.version());
        return Response.ok(shown(history.events(ContractCancelled.class).getFirst()))
                .header("ETag", StreamVersion.etag(history.version()))
                .build();
    }

    @GET
    public Page<Shown> list(
            @BeanParam Paging paging, @QueryParam("on") @Nullable LocalDate on, @QueryParam("least") int least) {
        return desk.list(paging, on);
    }

    @POST
    @PermitAll
    @Path("{id}/objections")
    public Note object(@PathParam("id") String id, Note note) {
        return note;
    }

    private static Shown shown(ContractCancelled note) {
        return new Shown(note.contract().text(), note.reason(), note.cancelledOn());
    }
}
