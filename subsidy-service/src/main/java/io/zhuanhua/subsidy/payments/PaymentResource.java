package io.zhuanhua.subsidy.payments;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.applications.ApplicationViews;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// Payouts over HTTP.
@Path("/api/v1/subsidy-applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentResource {

    private final PaymentDesk desk;
    private final ApplicationViews views;
    private final Commands commands;
    private final Caller caller;

    PaymentResource(PaymentDesk desk, ApplicationViews views, Commands commands, Caller caller) {
        this.desk = desk;
        this.views = views;
        this.commands = commands;
        this.caller = caller;
    }

    /// Notes that it was paid, with the treasury's voucher. Once.
    @POST
    @Path("payments")
    public Response pay(@PathParam("id") ApplicationId id, AskedPayment asked) {
        caller.require(Role.FINANCE);
        AskedPayment.Checked checked = asked.checked();
        Case paid = desk.pay(commands.next(), id, checked.voucher(), checked.paidOn());
        return Response.created(URI.create("/api/v1/subsidy-applications/" + id))
                .entity(views.shown(paid))
                .header("ETag", StreamVersion.etag(paid.version()))
                .build();
    }

    /// The full account to pay to. Every look at it is recorded.
    @POST
    @Path("account-disclosures")
    @Consumes(MediaType.WILDCARD)
    public BankAccount disclose(@PathParam("id") ApplicationId id) {
        caller.require(Role.FINANCE);
        return desk.disclose(commands.next(), id);
    }
}
