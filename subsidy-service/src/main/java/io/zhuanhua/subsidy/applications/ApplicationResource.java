package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.applications.AskedApplication.AskedAccount;
import io.zhuanhua.subsidy.listing.ApplicationFilter;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import io.zhuanhua.subsidy.rules.review.InCharge;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Applications for the subsidy over HTTP.
@Path("/api/v1/subsidy-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    private final ApplicationBook applications;
    private final ApplicationDesk desk;
    private final DecisionDesk decisions;
    private final ApplicationLists lists;
    private final ApplicationViews views;
    private final Commands commands;
    private final Caller caller;

    ApplicationResource(
            ApplicationBook applications,
            ApplicationDesk desk,
            DecisionDesk decisions,
            ApplicationLists lists,
            ApplicationViews views,
            Commands commands,
            Caller caller) {
        this.applications = applications;
        this.desk = desk;
        this.decisions = decisions;
        this.lists = lists;
        this.views = views;
        this.commands = commands;
        this.caller = caller;
    }

    /// An agency applies for a contract that is verified; a clerk keys it for one that cannot (代录).
    @POST
    public Response apply(AskedApplication asked) {
        caller.require(caller.is(Role.AGENCY) || caller.is(Role.CLERK));
        boolean keyed = caller.is(Role.CLERK);
        CreditCode unit = keyed ? asked.unit() : Objects.requireNonNull(caller.unit(), "an agency has a unit");
        Case made =
                desk.apply(commands.next(), unit, asked.contract(), asked.bankAccount(), keyed ? Entry.CLERK : null);
        return answer(Response.created(URI.create("/api/v1/subsidy-applications/" + made.id())), made);
    }

    /// The agency's own, or all for the bureau; newest first.
    @GET
    public Page<ListedApplication> list(@BeanParam ApplicationFilter filter, @BeanParam Paging paging) {
        return lists.page(filter, paging);
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") ApplicationId id) {
        return answer(Response.ok(), readable(id));
    }

    @GET
    @Path("{id}/explanation")
    public Explanation explain(@PathParam("id") ApplicationId id) {
        return views.explanation(readable(id));
    }

    @POST
    @Path("{id}/decisions")
    public Response decide(
            @PathParam("id") ApplicationId id, @HeaderParam("If-Match") @Nullable String ifMatch, AskedDecision asked) {
        Verdict verdict = asked.verdict();
        caller.require(InCharge.roleOf(verdict.step()), Role.DIRECTOR);
        return answer(Response.ok(), decisions.decide(commands.next(), id, verdict, ifMatch));
    }

    /// Hands in again what was returned; the account stays unless another is given.
    @POST
    @Path("{id}/resubmission")
    public Response resubmit(@PathParam("id") ApplicationId id, Resubmission asked) {
        requireOwner(id);
        AskedAccount account = asked.account();
        return answer(
                Response.ok(),
                desk.resubmit(commands.next(), id, account == null ? null : account.account("/account")));
    }

    /// The agency confirms what was put in for it; the account stays unless another is given.
    @POST
    @Path("{id}/confirmation")
    public Response confirm(@PathParam("id") ApplicationId id, Resubmission asked) {
        requireOwner(id);
        AskedAccount account = asked.account();
        return answer(
                Response.ok(), desk.confirm(commands.next(), id, account == null ? null : account.account("/account")));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") ApplicationId id, AskedReason asked) {
        requireOwner(id);
        return answer(Response.ok(), desk.withdraw(commands.next(), id, asked.said()));
    }

    /// What is handed in again.
    public record Resubmission(@Nullable AskedAccount account) {}

    private void requireOwner(ApplicationId id) {
        caller.require(Role.AGENCY);
        caller.require(
                caller.owns(applications.get(id).state().asked().applied().agency()));
    }

    private Case readable(ApplicationId id) {
        Case one = applications.get(id);
        views.requireReadable(one);
        return one;
    }

    private Response answer(Response.ResponseBuilder answer, Case one) {
        return answer.entity(views.shown(one))
                .header("ETag", StreamVersion.etag(one.version()))
                .build();
    }
}
