package io.zhuanhua.subsidy.policies;

import io.zhuanhua.events.PolicyEvent.PolicyDrafted;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.rules.policy.Changed;
import io.zhuanhua.subsidy.rules.policy.Drafting.TypedParameter;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Versions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Policies over HTTP: every version, every parameter with the clause it rests on and whether that is confirmed; and
/// how new versions come about.
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final PolicyBook policies;
    private final PolicyDesk desk;
    private final Commands commands;
    private final Caller caller;

    PolicyResource(PolicyBook policies, PolicyDesk desk, Commands commands, Caller caller) {
        this.policies = policies;
        this.desk = desk;
        this.commands = commands;
        this.caller = caller;
    }

    /// One version of a policy.
    public record ShownPolicy(String id, int version, String title, String citation, List<Parameter> parameters) {

        static ShownPolicy of(Policy policy) {
            return new ShownPolicy(
                    policy.id(), policy.version(), policy.title(), policy.citation(), policy.parameters());
        }
    }

    /// A version that is not in force yet, and what it says differently from the one before.
    public record ShownDraft(ShownPolicy policy, List<Changed> changes) {

        static ShownDraft of(Versions versions, PolicyDrafted draft) {
            Policy drafted = Versions.policy(draft);
            List<Parameter> before =
                    versions.newest(draft.policyId()).map(Policy::parameters).orElse(List.of());
            return new ShownDraft(ShownPolicy.of(drafted), Changed.between(before, drafted.parameters()));
        }
    }

    /// Every parameter of the next version, whole.
    public record AskedVersion(@Nullable List<@Nullable TypedParameter> parameters) {}

    @GET
    public Page<ShownPolicy> list() {
        return new Page<>(policies.all().all().stream().map(ShownPolicy::of).toList(), null);
    }

    /// What is drafted, for staff and auditors.
    @GET
    @Path("drafts")
    public Page<ShownDraft> drafts() {
        caller.require(caller.readsAll());
        Versions versions = policies.versions();
        return new Page<>(
                versions.drafts().values().stream()
                        .sorted(Comparator.comparing(PolicyDrafted::policyId))
                        .map(draft -> ShownDraft.of(versions, draft))
                        .toList(),
                null);
    }

    /// A clerk drafts the next version, or writes its draft anew.
    @POST
    @Path("{id}/versions")
    public Response draft(@PathParam("id") String id, AskedVersion asked) {
        caller.require(Role.CLERK);
        PolicyDrafted draft = desk.draft(commands.next(), id, asked.parameters());
        return Response.created(URI.create("/api/v1/policies/" + id + "/versions/" + draft.version()))
                .entity(ShownDraft.of(policies.versions(), draft))
                .build();
    }

    /// A director who did not draft it puts it in force.
    @POST
    @Path("{id}/versions/{version: [0-9]{1,6}}/publication")
    public ShownPolicy publish(@PathParam("id") String id, @PathParam("version") int version) {
        caller.require(Role.DIRECTOR);
        desk.publish(commands.next(), id, version);
        return ShownPolicy.of(policies.all().version(id, version).orElseThrow());
    }

    /// A clerk or director gives a draft up.
    @POST
    @Path("{id}/versions/{version: [0-9]{1,6}}/discard")
    public Response discard(@PathParam("id") String id, @PathParam("version") int version, AskedReason asked) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        desk.discard(commands.next(), id, version, asked.said());
        return Response.noContent().build();
    }
}
