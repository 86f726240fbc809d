package io.zhuanhua.contract;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhuanhua.contract.flag.FlagLists;
import io.zhuanhua.contract.flag.FlaggedItem;
import io.zhuanhua.contract.rules.CancelContract;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.SignContract;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.kit.problem.ProblemBody;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Contracts over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource {

    private static final String PATH = "/api/v1/contracts/";

    private final ContractDesk desk;
    private final ContractLists lists;
    private final ContractViews views;
    private final FlagLists flags;
    private final Commands commands;
    private final Caller caller;

    ContractResource(
            ContractDesk desk,
            ContractLists lists,
            ContractViews views,
            FlagLists flags,
            Commands commands,
            Caller caller) {
        this.desk = desk;
        this.lists = lists;
        this.views = views;
        this.flags = flags;
        this.commands = commands;
        this.caller = caller;
    }

    /// What the agency needs to know of a contract it has handed in.
    public record Accepted(String id, String caseNumber, ContractStatus status, List<ProblemBody.Item> warnings) {}

    @POST
    @RunOnVirtualThread
    public Response submit(SubmitContract contract) {
        ContractSubmitted submitted = desk.submit(commands.next(), contract);
        Accepted accepted = views.accepted(submitted);
        return Response.created(URI.create(PATH + accepted.id()))
                .header("ETag", StreamVersion.etag(1))
                .entity(accepted)
                .build();
    }

    /// Each side for itself; a clerk from the paper original, with `onBehalfOf`.
    @POST
    @Path("{id}/signatures")
    public Response sign(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, SignContract signature) {
        return views.answer(
                Response.status(Response.Status.CREATED), desk.sign(commands.next(), id, ifMatch, signature));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(
            @PathParam("id") ContractId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CancelContract cancellation) {
        return views.answer(Response.ok(), desk.cancel(commands.next(), id, ifMatch, cancellation));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") ContractId id) {
        return views.answer(Response.ok(), desk.show(id));
    }

    /// Its events, oldest first.
    @GET
    @Path("{id}/timeline")
    public Page<TimelineEntry> timeline(@PathParam("id") ContractId id) {
        boolean readsAll = caller.readsAll();
        return new Page<>(
                desk.show(id).entries().stream()
                        .map(entry -> TimelineEntry.of(entry, readsAll))
                        .toList(),
                null);
    }

    /// What is doubtful about it. A side of the contract hears only why it gives no claim, once that is decided.
    @GET
    @Path("{id}/flags")
    public List<FlaggedItem> flags(@PathParam("id") ContractId id) {
        desk.show(id);
        return flags.of(id);
    }

    /// Newest first. A unit sees the contracts it is a side of, staff and auditors all.
    ///
    /// @param agency credit code of an agency
    /// @param q part of a number or name
    /// @param overdue only those handed back whose deadline has passed
    @GET
    public Page<ContractItem> list(
            @BeanParam Paging paging,
            @QueryParam("status") @Nullable ContractStatus status,
            @QueryParam("agency") @Nullable CreditCode agency,
            @QueryParam("q") @Nullable String q,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue) {
        return lists.page(new ContractFilter(status, agency, q, overdue), paging);
    }
}
