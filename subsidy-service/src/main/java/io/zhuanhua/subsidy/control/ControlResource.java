package io.zhuanhua.subsidy.control;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.AskedReason;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Common control over HTTP: the bureau reads, a clerk notes, a reviewer or director confirms, a director ends.
@Path("/api/v1/common-control")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ControlResource {

    private final ControlBook book;
    private final ControlDesk desk;
    private final Commands commands;
    private final Caller caller;
    private final LegalClock clock;

    ControlResource(ControlBook book, ControlDesk desk, Commands commands, Caller caller, LegalClock clock) {
        this.book = book;
        this.desk = desk;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<ShownControl> list() {
        caller.require(caller.readsAll());
        return new Page<>(ShownControl.all(book.all()), null);
    }

    @POST
    public Page<ShownControl> note(AskedControl asked) {
        caller.require(Role.CLERK);
        desk.note(commands.next(), asked.checked(clock.today()));
        return list();
    }

    /// From now on what the one gets counts for the other too, under policies that say so.
    @POST
    @Path("{unit}/{other}/confirmation")
    public Page<ShownControl> confirm(@PathParam("unit") CreditCode unit, @PathParam("other") CreditCode other) {
        caller.require(Role.REVIEWER, Role.DIRECTOR);
        desk.confirm(commands.next(), unit, other);
        return list();
    }

    @POST
    @Path("{unit}/{other}/end")
    public Page<ShownControl> end(
            @PathParam("unit") CreditCode unit, @PathParam("other") CreditCode other, AskedReason asked) {
        caller.require(Role.DIRECTOR);
        desk.end(commands.next(), unit, other, asked.said());
        return list();
    }
}
