package io.zhuanhua.subsidy.replay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.rules.money.WhatIf;
import io.zhuanhua.subsidy.rules.money.WhatIf.OfYear;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Decisions worked out again, on screen.
@Path("/subsidies/policies")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReplayPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance replay(Replays.Report report);

        static native TemplateInstance whatIf(String policy, int version, WhatIf what, List<OfYear> years);
    }

    private final Replays replays;
    private final Caller caller;

    ReplayPage(Replays replays, Caller caller) {
        this.replays = replays;
        this.caller = caller;
    }

    @GET
    @Path("replay")
    @Operation(hidden = true)
    public TemplateInstance replay() {
        caller.require(caller.readsAll());
        return Templates.replay(replays.all());
    }

    @GET
    @Path("{id}/versions/{version: [0-9]{1,6}}/what-if")
    @Operation(hidden = true)
    public TemplateInstance whatIf(@PathParam("id") String id, @PathParam("version") int version) {
        caller.require(caller.readsAll());
        WhatIf what = replays.whatIf(id, version);
        return Templates.whatIf(id, version, what, what.years(replays::allocated));
    }
}
