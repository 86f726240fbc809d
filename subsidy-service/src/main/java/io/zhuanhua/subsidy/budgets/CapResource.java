package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// A unit's caps over HTTP: the unit sees its own, the bureau all.
@Path("/api/v1/units/{creditCode}/caps")
@Produces(MediaType.APPLICATION_JSON)
public class CapResource {

    private final CapBook caps;
    private final Caller caller;
    private final LegalClock clock;

    CapResource(CapBook caps, Caller caller, LegalClock clock) {
        this.caps = caps;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param year this year when it is left out
    @GET
    public CapBook.UnitCaps show(@PathParam("creditCode") CreditCode unit, @QueryParam("year") @Nullable Integer year) {
        caller.require(caller.readsAll() || caller.owns(unit));
        int asked = year == null ? clock.today().getYear() : year;
        Refused.unless(asked >= 2000 && asked <= 2200, SubsidyProblem.YEAR_INVALID, "");
        return caps.of(unit, asked);
    }
}
