package io.zhuanhua.kit.operations;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Checks;
import io.zhuanhua.journal.JournalCheck;
import io.zhuanhua.journal.Rebuild;
import io.zhuanhua.journal.Replay;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Operating one service by hand. Every act answers with the page and what came of it, or why it was refused.
@Path("/operations/{service}")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OperationsPage {

    /// The services of the house, whose pages link to one another.
    private static final List<String> HOUSE = List.of(
            "contract-service",
            "matching-service",
            "product-filing-service",
            "subsidy-service",
            "monitoring-service",
            "platform-bridge");

    private final Template page;
    private final Operations operations;
    private final FormProblems problems;

    OperationsPage(@Location("kit/operations") Template page, Operations operations, FormProblems problems) {
        this.page = page;
        this.operations = operations;
        this.problems = problems;
    }

    /// What an act came to. The word of `kind` is `kit-did-<kind>`.
    public record Outcome(String kind, boolean good, List<String> values, List<String> details) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("service") String service) {
        operations.admit(service, false);
        return page(service, null, FormErrors.NONE);
    }

    @POST
    @Path("verification")
    @Operation(hidden = true)
    public Response verify(@PathParam("service") String service) {
        operations.admit(service, false);
        return answer(service, () -> {
            JournalCheck.Result result = operations.verify();
            return new Outcome(
                    result.intact() ? "verified" : "tampered",
                    result.intact(),
                    texts(result.rows(), result.checkpoints(), result.uncovered()),
                    result.findings());
        });
    }

    @POST
    @Path("readers/{projection}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replay(
            @PathParam("service") String service,
            @PathParam("projection") String projection,
            @FormParam("stream") @Nullable String stream) {
        operations.admit(service, true);
        return answer(service, () -> {
            Replay replay = operations.replay(projection, Checks.onlyText("/stream", stream, 500));
            List<String> rest = replay.stillFails() == null ? List.of() : List.of(replay.stillFails());
            return new Outcome("replayed", rest.isEmpty(), texts(replay.handled(), String.valueOf(stream)), rest);
        });
    }

    @POST
    @Path("readers/{projection}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(
            @PathParam("service") String service,
            @PathParam("projection") String projection,
            @FormParam("id") long id,
            @FormParam("reason") @Nullable String reason) {
        operations.admit(service, true);
        return answer(service, () -> {
            operations.discard(projection, id, Checks.onlyText("/reason", reason, 500));
            return new Outcome("discarded", true, texts(id), List.of());
        });
    }

    @POST
    @Path("readers/{projection}/rebuild")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rebuild(
            @PathParam("service") String service,
            @PathParam("projection") String projection,
            @FormParam("switchOver") @Nullable String switchOver) {
        operations.admit(service, true);
        return answer(service, () -> {
            Rebuild.Result result = operations.rebuild(projection, "true".equals(switchOver));
            String kind = result.switched() ? "switched" : result.equal() ? "equal" : "different";
            return new Outcome(
                    kind, result.equal(), texts(projection, result.events()), List.of(result.live(), result.rebuilt()));
        });
    }

    private Response answer(String service, Supplier<Outcome> act) {
        return problems.answerOnce(
                () -> page(service, act.get(), FormErrors.NONE), errors -> page(service, null, errors));
    }

    private TemplateInstance page(String service, @Nullable Outcome outcome, FormErrors errors) {
        return page.data("service", service)
                .data("house", HOUSE.contains(service) ? HOUSE : List.of(service))
                .data("relay", operations.relay())
                .data("readers", operations.readers())
                .data("outcome", outcome)
                .data("errors", errors);
    }

    private static List<String> texts(Object... values) {
        return Stream.of(values).map(String::valueOf).toList();
    }
}
