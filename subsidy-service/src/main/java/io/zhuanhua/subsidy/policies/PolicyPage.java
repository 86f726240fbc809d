package io.zhuanhua.subsidy.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.subsidy.rules.policy.Policy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The policies as anybody with a login may read them, with what is open about them.
@Path("/subsidies/policies")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PolicyPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance policies(List<Policy> policies);
    }

    private final PolicyBook policies;

    PolicyPage(PolicyBook policies) {
        this.policies = policies;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return Templates.policies(policies.all().all());
    }
}
