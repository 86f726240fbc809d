package io.zhuanhua.matching.matches;

import io.zhuanhua.kit.command.Commands;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Whether the caller's enterprise wants proposals (推送), over REST.
@Path("/api/v1/matches/pushes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PushResource {

    private final PushDesk desk;
    private final Commands commands;

    PushResource(PushDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    /// @param wanted yes, until the enterprise says no
    public record Pushes(boolean wanted) {}

    @GET
    public Pushes show() {
        return new Pushes(desk.isWanted());
    }

    @PUT
    public Pushes want(Pushes asked) {
        return new Pushes(desk.want(commands.next(), asked.wanted()));
    }
}
