package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.ContractViews;
import io.zhuanhua.contract.rules.ConfirmEvidence;
import io.zhuanhua.contract.rules.EnterEvidence;
import io.zhuanhua.contract.rules.LinkName;
import io.zhuanhua.contract.rules.UnlinkName;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.command.Commands;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// The verification of one contract over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final ContractDesk contracts;
    private final VerificationDesk desk;
    private final Commands commands;
    private final ContractViews views;

    VerificationResource(ContractDesk contracts, VerificationDesk desk, Commands commands, ContractViews views) {
        this.contracts = contracts;
        this.desk = desk;
        this.commands = commands;
        this.views = views;
    }

    /// How it stands, patent by patent: results, reasons, changes of the rights, papers.
    @GET
    @Path("{id}/verification")
    public VerificationReport report(@PathParam("id") ContractId id) {
        return desk.report(id);
    }

    /// A clerk: this side stands in the register under another name. Counts for the unit in all contracts.
    @POST
    @Path("{id}/name-links")
    public Response linkName(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, LinkName link) {
        return views.answer(
                Response.status(Response.Status.CREATED), contracts.linkName(commands.next(), id, ifMatch, link));
    }

    /// A clerk: that was wrong.
    @POST
    @Path("{id}/name-links/withdrawal")
    public Response unlinkName(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, UnlinkName link) {
        return views.answer(Response.ok(), contracts.unlinkName(commands.next(), id, ifMatch, link));
    }

    /// Another clerk than the one who entered it: the scan agrees with its original (rank C).
    @POST
    @Path("{id}/evidence/confirmation")
    public Response confirmEvidence(
            @PathParam("id") ContractId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ConfirmEvidence evidence) {
        return views.answer(Response.ok(), contracts.confirmEvidence(commands.next(), id, ifMatch, evidence));
    }

    /// A clerk: this paper speaks for the transfer, as an official electronic document (rank B) or a scan (rank C).
    @POST
    @Path("{id}/evidence")
    public Response enterEvidence(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, EnterEvidence evidence) {
        return views.answer(
                Response.status(Response.Status.CREATED),
                contracts.enterEvidence(commands.next(), id, ifMatch, evidence));
    }
}
