package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.AmendContract;
import io.zhuanhua.contract.rules.CloseContract;
import io.zhuanhua.contract.rules.ResubmitContract;
import io.zhuanhua.contract.rules.ReturnContract;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.command.Commands;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// The life of one contract over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LifeResource {

    private final LifeDesk desk;
    private final ContractViews views;
    private final Commands commands;

    LifeResource(LifeDesk desk, ContractViews views, Commands commands) {
        this.desk = desk;
        this.views = views;
        this.commands = commands;
    }

    /// A clerk: something is missing, until that day (退回补正).
    @POST
    @Path("return")
    public Response handBack(
            @PathParam("id") ContractId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ReturnContract completion) {
        return views.answer(Response.ok(), desk.handBack(commands.next(), id, ifMatch, completion));
    }

    /// Its agency: completed, here it is again (补正重报).
    @POST
    @Path("resubmission")
    public Response handIn(
            @PathParam("id") ContractId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResubmitContract completed) {
        return views.answer(Response.ok(), desk.handIn(commands.next(), id, ifMatch, completed));
    }

    /// Its agency: the sides have agreed on another text. All of them sign again.
    @POST
    @Path("amendments")
    public Response amend(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, AmendContract amended) {
        return views.answer(
                Response.status(Response.Status.CREATED), desk.amend(commands.next(), id, ifMatch, amended));
    }

    /// Its agency or a clerk: performed in full.
    @POST
    @Path("completion")
    public Response complete(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, CloseContract closing) {
        return views.answer(Response.ok(), desk.complete(commands.next(), id, ifMatch, closing));
    }

    /// A clerk: a verified contract has been undone.
    @POST
    @Path("reversal")
    public Response reverse(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, CloseContract closing) {
        return views.answer(Response.ok(), desk.reverse(commands.next(), id, ifMatch, closing));
    }
}
