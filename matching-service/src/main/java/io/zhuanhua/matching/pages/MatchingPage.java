package io.zhuanhua.matching.pages;

import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The door 供需对接: leads to what the caller comes for, a university to its patents, everybody else to the needs.
@Path("/matching")
public class MatchingPage {

    private final Caller caller;

    MatchingPage(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response enter() {
        String list = caller.is(Role.UNIVERSITY) ? "/matching/patents" : "/matching/needs";
        return Response.seeOther(URI.create(list)).build();
    }
}
