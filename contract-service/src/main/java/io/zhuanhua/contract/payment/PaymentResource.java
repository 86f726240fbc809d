package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.payment.rules.RecordInvoice;
import io.zhuanhua.contract.payment.rules.RecordPayment;
import io.zhuanhua.contract.payment.rules.RegisterContract;
import io.zhuanhua.contract.rules.WithReason;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.InvoiceNumber;
import io.zhuanhua.events.PaymentId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.StreamVersion;
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

/// How one contract is performed, over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentResource {

    private final PaymentDesk payments;
    private final InvoiceDesk invoices;
    private final Performances performances;
    private final Commands commands;

    PaymentResource(PaymentDesk payments, InvoiceDesk invoices, Performances performances, Commands commands) {
        this.payments = payments;
        this.invoices = invoices;
        this.performances = performances;
        this.commands = commands;
    }

    /// Payments, invoices, registration, and their sums.
    @GET
    @Path("performance")
    public PerformanceView show(@PathParam("id") ContractId id) {
        return performances.of(id);
    }

    /// A side or a clerk: money has been paid, partly or in full, in any currency with a published rate.
    @POST
    @Path("payments")
    public Response pay(
            @PathParam("id") ContractId id, @HeaderParam("If-Match") @Nullable String ifMatch, RecordPayment payment) {
        return answer(Response.Status.CREATED, payments.record(commands.next(), id, ifMatch, payment));
    }

    /// A payment was recorded by mistake.
    @POST
    @Path("payments/{payment}/withdrawal")
    public Response withdraw(
            @PathParam("id") ContractId id,
            @PathParam("payment") PaymentId payment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            WithReason withdrawal) {
        return answer(Response.Status.OK, payments.withdraw(commands.next(), id, ifMatch, payment, withdrawal));
    }

    /// Its agency or a clerk: it is registered as a technical contract.
    @POST
    @Path("registration")
    public Response register(
            @PathParam("id") ContractId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RegisterContract registration) {
        return answer(Response.Status.CREATED, payments.register(commands.next(), id, ifMatch, registration));
    }

    /// A side or a clerk: an invoice belongs to it, and to no other contract.
    @POST
    @Path("invoices")
    public Response invoice(@PathParam("id") ContractId id, RecordInvoice invoice) {
        InvoiceRecorded recorded = invoices.record(commands.next(), id, invoice);
        return Response.status(Response.Status.CREATED)
                .entity(new PerformanceView.InvoiceView(
                        recorded.invoice().text(), recorded.amount().toString(), recorded.issuedOn()))
                .build();
    }

    /// The invoice was put here by mistake, or has been cancelled.
    @POST
    @Path("invoices/{number}/withdrawal")
    public Response withdrawInvoice(
            @PathParam("id") ContractId id, @PathParam("number") InvoiceNumber number, WithReason withdrawal) {
        invoices.withdraw(commands.next(), id, number, withdrawal);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, Dossier dossier) {
        return Response.status(status)
                .header("ETag", StreamVersion.etag(dossier.version()))
                .entity(performances.of(dossier))
                .build();
    }
}
