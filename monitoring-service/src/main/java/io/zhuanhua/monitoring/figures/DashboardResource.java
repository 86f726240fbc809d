package io.zhuanhua.monitoring.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The bureau's dashboard over HTTP.
@Path("/api/v1/dashboard")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardResource {

    private final Scope scope;
    private final Dashboard dashboard;

    DashboardResource(Scope scope, Dashboard dashboard) {
        this.scope = scope;
        this.dashboard = dashboard;
    }

    /// @param period `2025-04`, `2025-Q2` or `2025`; this year when left out
    /// @param asOf the day whose state is counted, by legal dates; today when left out
    @GET
    public DashboardView show(
            @QueryParam("period") @DefaultValue("") String period, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return dashboard.of(scope.choose(period, asOf));
    }
}
