package io.zhuanhua.contract.identity;

import io.zhuanhua.contract.identity.IdentityDesk.AskPapers;
import io.zhuanhua.contract.rules.Papers;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.command.Commands;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Papers of sides without a credit code over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/{id}/identity-disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentityResource {

    private final IdentityDesk desk;
    private final Commands commands;

    IdentityResource(IdentityDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    /// A clerk: the whole number and name. That they were shown is recorded before they are.
    @POST
    public Papers disclose(@PathParam("id") ContractId id, AskPapers asked) {
        return desk.disclose(commands.next(), id, asked);
    }
}
