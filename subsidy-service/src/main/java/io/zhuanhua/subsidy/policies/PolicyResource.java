package io.zhuanhua.subsidy.policies;

import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/// Policies over HTTP: every version, every parameter with the clause it rests on and whether that is confirmed.
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final PolicyBook policies;

    PolicyResource(PolicyBook policies) {
        this.policies = policies;
    }

    /// One version of a policy.
    public record ShownPolicy(String id, int version, String title, String citation, List<Parameter> parameters) {

        static ShownPolicy of(Policy policy) {
            return new ShownPolicy(
                    policy.id(), policy.version(), policy.title(), policy.citation(), policy.parameters());
        }
    }

    @GET
    public Page<ShownPolicy> list() {
        return new Page<>(policies.all().all().stream().map(ShownPolicy::of).toList(), null);
    }
}
