package io.zhuanhua.contract.finance;

import io.zhuanhua.contract.finance.FinanceView.PledgeView;
import io.zhuanhua.contract.finance.rules.ChangePledge;
import io.zhuanhua.contract.finance.rules.RecordPledge;
import io.zhuanhua.contract.finance.rules.ReleasePledge;
import io.zhuanhua.contract.ledger.LedgerFilter;
import io.zhuanhua.contract.ledger.LedgerItems;
import io.zhuanhua.contract.ledger.Ledgers;
import io.zhuanhua.events.PledgeId;
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

/// Pledges over REST. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/pledges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PledgeResource {

    private static final String PATH = "/api/v1/contracts/pledges/";

    private final PledgeDesk desk;
    private final Ledgers ledgers;
    private final Commands commands;

    PledgeResource(PledgeDesk desk, Ledgers ledgers, Commands commands) {
        this.desk = desk;
        this.ledgers = ledgers;
        this.commands = commands;
    }

    /// The rows of the ledger of pledges, newest first.
    @GET
    public LedgerItems pledges(@BeanParam LedgerFilter filter, @BeanParam Paging paging) {
        return ledgers.items("pledges", filter, paging);
    }

    /// By the borrower, or by a clerk. The same registration number again is refused.
    @POST
    public Response record(RecordPledge pledge) {
        PledgeDesk.Found found = desk.record(commands.next(), pledge);
        String id = found.state().recorded().pledge().text();
        return answer(Response.created(URI.create(PATH + id)), found);
    }

    @GET
    @Path("{id}")
    public Response pledge(@PathParam("id") PledgeId id) {
        return answer(Response.ok(), desk.show(id));
    }

    /// Its amounts and its term from now on.
    @POST
    @Path("{id}/changes")
    public Response change(
            @PathParam("id") PledgeId id, @HeaderParam("If-Match") @Nullable String ifMatch, ChangePledge change) {
        return answer(Response.ok(), desk.change(commands.next(), id, ifMatch, change));
    }

    @POST
    @Path("{id}/release")
    public Response release(
            @PathParam("id") PledgeId id, @HeaderParam("If-Match") @Nullable String ifMatch, ReleasePledge release) {
        return answer(Response.ok(), desk.release(commands.next(), id, ifMatch, release));
    }

    private static Response answer(Response.ResponseBuilder response, PledgeDesk.Found found) {
        return response.header("ETag", StreamVersion.etag(found.history().version()))
                .entity(PledgeView.of(found))
                .build();
    }
}
