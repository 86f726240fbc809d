package io.zhuanhua.kit.operations;

import io.quarkus.security.Authenticated;
import io.zhuanhua.events.Checks;
import io.zhuanhua.journal.JournalCheck;
import io.zhuanhua.journal.ParkedEvent;
import io.zhuanhua.journal.Rebuild;
import io.zhuanhua.journal.Replay;
import io.zhuanhua.kit.wiring.Machine;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Operating one service by program.
@Path("/operations/{service}/api")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperationsResource {

    private final Operations operations;

    OperationsResource(Operations operations) {
        this.operations = operations;
    }

    record Overview(Machine relay, List<Seen> readers) {}

    record Seen(Machine reader, Map<String, Long> counts, int parked) {}

    record Stream(@Nullable String stream) {}

    record Reason(@Nullable String reason) {}

    record Rebuilding(boolean switchOver) {}

    record Compared(boolean equal, String live, String rebuilt, long events, boolean switched) {}

    @GET
    public Overview overview(@PathParam("service") String service) {
        operations.admit(service, false);
        return new Overview(
                operations.relay(),
                operations.readers().stream()
                        .map(bench -> new Seen(
                                bench.machine(), bench.counts(), bench.parked().size()))
                        .toList());
    }

    @GET
    @Path("readers/{projection}/parked")
    public List<ParkedEvent> parked(@PathParam("service") String service, @PathParam("projection") String projection) {
        operations.admit(service, false);
        return operations.parked(projection);
    }

    /// Tries the parked events of one stream again, in order, as far as it goes.
    @POST
    @Path("readers/{projection}/replay")
    public Replay replay(
            @PathParam("service") String service, @PathParam("projection") String projection, Stream wanted) {
        operations.admit(service, true);
        return operations.replay(projection, Checks.onlyText("/stream", wanted.stream(), 500));
    }

    /// Gives one parked event up for good; the reason is logged.
    @POST
    @Path("readers/{projection}/parked/{id}/discard")
    public void discard(
            @PathParam("service") String service,
            @PathParam("projection") String projection,
            @PathParam("id") long id,
            Reason why) {
        operations.admit(service, true);
        operations.discard(projection, id, Checks.onlyText("/reason", why.reason(), 500));
    }

    /// Recomputes every digest of the journal and holds its checkpoints against those published.
    @POST
    @Path("verification")
    @Consumes(MediaType.WILDCARD)
    public JournalCheck.Result verify(@PathParam("service") String service) {
        operations.admit(service, false);
        return operations.verify();
    }

    /// Makes a projection again from the first event and compares it with the live one.
    @POST
    @Path("readers/{projection}/rebuild")
    public Compared rebuild(
            @PathParam("service") String service, @PathParam("projection") String projection, Rebuilding how) {
        operations.admit(service, true);
        Rebuild.Result result = operations.rebuild(projection, how.switchOver());
        return new Compared(result.equal(), result.live(), result.rebuilt(), result.events(), result.switched());
    }
}
