package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Yearly budgets over HTTP.
@Path("/api/v1/budgets/{year: [0-9]{4}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetResource {

    private final BudgetDesk desk;
    private final Commands commands;
    private final Caller caller;

    BudgetResource(BudgetDesk desk, Commands commands, Caller caller) {
        this.desk = desk;
        this.commands = commands;
        this.caller = caller;
    }

    /// Money that a document puts into a budget, takes out or moves.
    ///
    /// @param source DISTRICT, CITY, REGION or CENTRAL, or the Chinese word
    /// @param document 文号
    public record AskedAllocation(
            @Nullable Money amount,
            @Nullable String source,
            @Nullable String document) {}

    @GET
    public Response show(@PathParam("year") int year) {
        caller.require(caller.readsAll());
        return answer(Response.ok(), year);
    }

    @POST
    @Path("allocations")
    public Response allocate(@PathParam("year") int year, AskedAllocation asked) {
        Booked booked = booked(asked);
        BudgetAllocated made =
                desk.allocate(commands.next(), year, booked.amount(), booked.source(), booked.document());
        return answer(Response.created(URI.create("/api/v1/budgets/" + made.year())), year);
    }

    /// Money that a document takes out again (调减).
    @POST
    @Path("reductions")
    public Response reduce(@PathParam("year") int year, AskedAllocation asked) {
        Booked booked = booked(asked);
        desk.reduce(commands.next(), year, booked.amount(), booked.source(), booked.document());
        return answer(Response.ok(), year);
    }

    /// Money that a document moves to the next year (结转).
    @POST
    @Path("carry-overs")
    public Response carryOver(@PathParam("year") int year, AskedAllocation asked) {
        Booked booked = booked(asked);
        desk.carryOver(commands.next(), year, booked.amount(), booked.source(), booked.document());
        return answer(Response.ok(), year);
    }

    private record Booked(Money amount, BudgetSource source, String document) {}

    private Booked booked(AskedAllocation asked) {
        caller.require(Role.FINANCE);
        Checks checks = new Checks();
        Money amount = asked.amount();
        checks.that(amount != null, ValueProblem.REQUIRED, "/amount");
        BudgetSource source = checks.required("/source", asked.source(), BudgetSource::parse);
        String document = checks.text("/document", asked.document(), 64);
        checks.refuseIfAny();
        return new Booked(
                Objects.requireNonNull(amount), Objects.requireNonNull(source), Objects.requireNonNull(document));
    }

    private Response answer(Response.ResponseBuilder answer, int year) {
        BudgetDesk.Standing standing = desk.show(year);
        return answer.entity(ShownBudget.of(year, standing.ledger(), desk.alarm()))
                .header("ETag", StreamVersion.etag(standing.version()))
                .build();
    }
}
