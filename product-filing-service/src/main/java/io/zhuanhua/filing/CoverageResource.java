package io.zhuanhua.filing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Role;
import io.zhuanhua.filing.rules.Coverage;
import io.zhuanhua.filing.rules.RosterImport;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Rosters in, coverage out.
@Path("/api/v1")
@RunOnVirtualThread
public class CoverageResource {

    private final ProductDesk desk;
    private final FilingLists lists;
    private final Commands commands;
    private final Caller caller;
    private final LegalClock clock;

    CoverageResource(ProductDesk desk, FilingLists lists, Commands commands, Caller caller, LegalClock clock) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /// What became of a list: entries that were new, and those recorded already.
    public record Enrolled(int added, int unchanged) {}

    @POST
    @Path("/rosters")
    public Enrolled enrol(RosterImport asked) {
        caller.require(Role.CLERK);
        int added = desk.enrol(commands.next(), asked);
        int all = asked.enterprises() == null ? 0 : asked.enterprises().size();
        return new Enrolled(added, all - added);
    }

    /// Coverage on a day, today unless said.
    @GET
    @Path("/coverage")
    public Coverage coverage(@QueryParam("asOf") @Nullable String asOf) {
        caller.require(caller.readsAll());
        LocalDate day = asOf == null || asOf.isBlank() ? clock.today() : LegalDates.parse(asOf);
        return lists.coverage(day);
    }
}
