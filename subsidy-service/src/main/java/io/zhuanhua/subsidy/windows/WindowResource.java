package io.zhuanhua.subsidy.windows;

import io.zhuanhua.events.Role;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.applications.SharingDesk;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// Windows over HTTP: anybody sees what is announced; clerks lay down, a director announces, shares out and withdraws.
@Path("/api/v1/windows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WindowResource {

    private final WindowLists lists;
    private final WindowDesk desk;
    private final SharingDesk sharing;
    private final Commands commands;
    private final Caller caller;
    private final LegalClock clock;

    WindowResource(
            WindowLists lists,
            WindowDesk desk,
            SharingDesk sharing,
            Commands commands,
            Caller caller,
            LegalClock clock) {
        this.lists = lists;
        this.desk = desk;
        this.sharing = sharing;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<ShownWindow> list() {
        return new Page<>(lists.all(caller.readsAll()), null);
    }

    @POST
    public Response draft(AskedWindow asked) {
        caller.require(Role.CLERK);
        WindowId id = desk.draft(commands.next(), asked.text(clock.today())).window();
        return Response.created(URI.create("/api/v1/windows/" + id))
                .entity(lists.get(id))
                .build();
    }

    /// From now on nothing of it can be changed.
    @POST
    @Path("{id}/announcement")
    public ShownWindow announce(@PathParam("id") WindowId id) {
        caller.require(Role.DIRECTOR);
        desk.announce(commands.next(), id);
        return lists.get(id);
    }

    @POST
    @Path("{id}/withdrawal")
    public ShownWindow withdraw(@PathParam("id") WindowId id, AskedReason asked) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        desk.withdraw(commands.next(), id, asked.said());
        return lists.get(id);
    }

    /// Shares its money out among all who passed the review.
    @POST
    @Path("{id}/decision")
    public ShownWindow share(@PathParam("id") WindowId id, AskedReason asked) {
        caller.require(Role.DIRECTOR);
        sharing.share(commands.next(), id, asked.said());
        return lists.get(id);
    }
}
