package io.zhuanhua.contract.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.Language;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Ledgers on screen; exported is exactly what the filter shows.
@Path("/contracts/ledgers")
@Blocking
public class LedgerPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractLedger(LedgerScreen screen);
    }

    private final Ledgers ledgers;
    private final LedgerScreens screens;
    private final HttpServerRequest request;

    LedgerPage(Ledgers ledgers, LedgerScreens screens, HttpServerRequest request) {
        this.ledgers = ledgers;
        this.screens = screens;
        this.request = request;
    }

    @GET
    @Path("{which}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response show(
            @PathParam("which") String which,
            @BeanParam LedgerFilter filter,
            @BeanParam Paging paging,
            @QueryParam("export") @Nullable String export) {
        Ledger ledger = Ledger.named(which);
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        ExportFormat format = ExportFormat.named(export);
        if (format != null) {
            return ledgers.file(ledger, filter, format, language);
        }
        LedgerScreen screen = screens.of(which, filter, paging, language);
        return Response.ok(Templates.contractLedger(screen), "text/html;charset=UTF-8")
                .build();
    }
}
