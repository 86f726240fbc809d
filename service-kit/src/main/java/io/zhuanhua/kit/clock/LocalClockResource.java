package io.zhuanhua.kit.clock;

import io.quarkus.security.Authenticated;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.identity.Caller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Shows and sets the legal date of this service; the front door asks every service at once. 404 where it cannot be
/// set.
@Path("/api/v1/local-clock")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class LocalClockResource {

    private final LegalClock clock;
    private final Caller caller;

    LocalClockResource(LegalClock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    public record LocalDay(@Nullable LocalDate today) {}

    @GET
    public LocalDay show() {
        refuseWhereReal();
        return new LocalDay(clock.today());
    }

    /// Moves the date forward; `admin` only.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public LocalDay set(LocalDay wanted) {
        refuseWhereReal();
        caller.require(Role.ADMIN);
        LocalDate today = wanted.today();
        if (today == null) {
            throw new Refused(ValueProblem.REQUIRED, "/today");
        }
        return new LocalDay(clock.advanceTo(today));
    }

    private void refuseWhereReal() {
        if (!clock.isSettable()) {
            throw new NotFoundException();
        }
    }
}
