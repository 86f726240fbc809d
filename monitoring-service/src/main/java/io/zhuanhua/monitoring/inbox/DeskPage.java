package io.zhuanhua.monitoring.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.monitoring.cases.CaseFile;
import io.zhuanhua.monitoring.cases.CaseRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 工作台: what waits for whoever is logged in, and the search over everything that is theirs to see.
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DeskPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance desk(Inbox.Contents inbox);

        static native TemplateInstance search(String words, List<CaseRow> rows);

        static native TemplateInstance ledgers(boolean staff);
    }

    private final Inbox inbox;
    private final CaseFile cases;
    private final Caller caller;

    DeskPage(Inbox inbox, CaseFile cases, Caller caller) {
        this.inbox = inbox;
        this.cases = cases;
        this.caller = caller;
    }

    /// @param search any number or name; the search of the header comes here
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response desk(@QueryParam("q") @DefaultValue("") String search) {
        if (!caller.isKnown()) {
            return Response.seeOther(URI.create("/login")).build();
        }
        if (search.isBlank()) {
            return Response.ok(Templates.desk(inbox.open())).build();
        }
        String words = search.strip();
        boolean any = caller.readsAll() || caller.unit() != null;
        return Response.ok(Templates.search(words, any ? cases.found(words) : List.of()))
                .build();
    }

    @GET
    @Path("/ledgers")
    @Operation(hidden = true)
    public TemplateInstance ledgers() {
        caller.require(caller.readsAll());
        return Templates.ledgers(caller.isStaff());
    }
}
