package io.zhuanhua.contract.finance;

import io.zhuanhua.contract.finance.FinanceView.InsuranceView;
import io.zhuanhua.contract.finance.rules.EndInsurance;
import io.zhuanhua.contract.finance.rules.RecordClaim;
import io.zhuanhua.contract.finance.rules.RecordInsurance;
import io.zhuanhua.contract.ledger.LedgerFilter;
import io.zhuanhua.contract.ledger.LedgerItems;
import io.zhuanhua.contract.ledger.Ledgers;
import io.zhuanhua.events.InsuranceId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
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
import org.jspecify.annotations.Nullable;

/// Policies over REST. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/insurances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InsuranceResource {

    private static final String PATH = "/api/v1/contracts/insurances/";

    private final InsuranceDesk desk;
    private final Ledgers ledgers;
    private final Commands commands;

    InsuranceResource(InsuranceDesk desk, Ledgers ledgers, Commands commands) {
        this.desk = desk;
        this.ledgers = ledgers;
        this.commands = commands;
    }

    /// The rows of the ledger of policies, newest first.
    @GET
    public LedgerItems insurances(@BeanParam LedgerFilter filter, @BeanParam Paging paging) {
        return ledgers.items("insurances", filter, paging);
    }

    /// By the insured, or by a clerk. The same number of the same insurer again is refused.
    @POST
    public Response record(RecordInsurance policy) {
        InsuranceDesk.Found found = desk.record(commands.next(), policy);
        String id = found.state().recorded().insurance().text();
        return answer(Response.created(URI.create(PATH + id)), found);
    }

    @GET
    @Path("{id}")
    public Response insurance(@PathParam("id") InsuranceId id) {
        return answer(Response.ok(), desk.show(id));
    }

    /// The insurer has paid for a loss.
    @POST
    @Path("{id}/claims")
    public Response claim(
            @PathParam("id") InsuranceId id, @HeaderParam("If-Match") @Nullable String ifMatch, RecordClaim claim) {
        return answer(Response.ok(), desk.claim(commands.next(), id, ifMatch, claim));
    }

    /// It ended before its last day.
    @POST
    @Path("{id}/end")
    public Response end(
            @PathParam("id") InsuranceId id, @HeaderParam("If-Match") @Nullable String ifMatch, EndInsurance end) {
        return answer(Response.ok(), desk.end(commands.next(), id, ifMatch, end));
    }

    private static Response answer(Response.ResponseBuilder response, InsuranceDesk.Found found) {
        return response.header("ETag", StreamVersion.etag(found.history().version()))
                .entity(InsuranceView.of(found))
                .build();
    }
}
