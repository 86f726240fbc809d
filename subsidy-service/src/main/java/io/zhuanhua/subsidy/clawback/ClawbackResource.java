package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedFraud;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedMoney;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedOffset;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedProposal;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedSchedule;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedVerdict;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedWriteOff;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// The recovery of subsidies over HTTP. A recovery has the id of its application.
@Path("/api/v1/clawbacks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClawbackResource {

    private final ClawbackSteps steps;
    private final ClawbackBook book;
    private final Commands commands;
    private final Caller caller;

    ClawbackResource(ClawbackSteps steps, ClawbackBook book, Commands commands, Caller caller) {
        this.steps = steps;
        this.book = book;
        this.commands = commands;
        this.caller = caller;
    }

    /// The newest, at most 200; an agency sees its own.
    @GET
    public Page<ShownClawback> list() {
        CreditCode own = caller.readsAll() ? null : caller.unit();
        caller.require(caller.readsAll() || (own != null && caller.is(Role.AGENCY)));
        return new Page<>(book.list(own), null);
    }

    @GET
    @Path("{id}")
    public ShownClawback show(@PathParam("id") ApplicationId id) {
        ShownClawback one = ShownClawback.of(book.get(id));
        caller.require(caller.readsAll() || caller.owns(one.unit()));
        return one;
    }

    /// A clerk says that money was obtained by deceit.
    @POST
    public ShownClawback fraud(AskedFraud asked) {
        return show(steps.fraud(commands.next(), asked));
    }

    /// A reviewer proposes to keep, or to ask back a part or all.
    @POST
    @Path("{id}/proposals")
    public ShownClawback propose(@PathParam("id") ApplicationId id, AskedProposal asked) {
        steps.propose(commands.next(), id, asked);
        return show(id);
    }

    /// The director accepts the proposal or sends it back.
    @POST
    @Path("{id}/decision")
    public ShownClawback decide(@PathParam("id") ApplicationId id, AskedVerdict asked) {
        steps.decide(commands.next(), id, asked);
        return show(id);
    }

    /// The unit may pay in parts.
    @POST
    @Path("{id}/schedule")
    public ShownClawback schedule(@PathParam("id") ApplicationId id, AskedSchedule asked) {
        steps.schedule(commands.next(), id, asked);
        return show(id);
    }

    /// Money has come back.
    @POST
    @Path("{id}/recoveries")
    public ShownClawback recover(@PathParam("id") ApplicationId id, AskedMoney asked) {
        steps.recover(commands.next(), id, asked);
        return show(id);
    }

    /// Pays a grant of the same unit, keeping back what is open here: one voucher, one append.
    @POST
    @Path("{id}/offsets")
    public ShownClawback offset(@PathParam("id") ApplicationId id, AskedOffset asked) {
        steps.offset(commands.next(), id, asked);
        return show(id);
    }

    /// A part or the rest is given up.
    @POST
    @Path("{id}/write-offs")
    public ShownClawback writeOff(@PathParam("id") ApplicationId id, AskedWriteOff asked) {
        steps.writeOff(commands.next(), id, asked);
        return show(id);
    }

    /// The unit objects; recovery rests until it is heard.
    @POST
    @Path("{id}/appeals")
    public ShownClawback appeal(@PathParam("id") ApplicationId id, AskedReason asked) {
        steps.appeal(commands.next(), id, asked);
        return show(id);
    }

    /// Somebody who had no part in the grant or the recovery hears it.
    @POST
    @Path("{id}/appeal-decision")
    public ShownClawback hear(@PathParam("id") ApplicationId id, AskedVerdict asked) {
        steps.hear(commands.next(), id, asked);
        return show(id);
    }

    /// The decision was wrong.
    @POST
    @Path("{id}/reversal")
    public ShownClawback reverse(@PathParam("id") ApplicationId id, AskedReason asked) {
        steps.reverse(commands.next(), id, asked);
        return show(id);
    }

    /// What is owed to the unit after a reversal was paid back.
    @POST
    @Path("{id}/refunds")
    public ShownClawback refund(@PathParam("id") ApplicationId id, AskedMoney asked) {
        steps.refund(commands.next(), id, asked);
        return show(id);
    }
}
