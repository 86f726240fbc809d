package io.zhuanhua.contract.ledger;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.problem.KitProblem;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.Language;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Ledgers over REST: a page as JSON, or all that the filter lets through as a file.
@Path("/api/v1/contracts/ledgers")
public class LedgerResource {

    private final Ledgers ledgers;
    private final HttpServerRequest request;

    LedgerResource(Ledgers ledgers, HttpServerRequest request) {
        this.ledgers = ledgers;
        this.request = request;
    }

    /// A unit sees the rows it is a side of, staff and auditors all.
    ///
    /// @param which `contracts`, `transfers`, `pledges` or `insurances`
    /// @param format `xlsx`, `csv` or `pdf` for a file of every row; left out for a page as JSON
    @GET
    @Path("{which}")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LedgerItems.class)),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    public Response rows(
            @PathParam("which") String which,
            @BeanParam LedgerFilter filter,
            @BeanParam Paging paging,
            @QueryParam("format") @Nullable String format) {
        Ledger ledger = Ledger.named(which);
        if (format == null || format.isEmpty()) {
            return Response.ok(ledgers.items(which, filter, paging), MediaType.APPLICATION_JSON)
                    .build();
        }
        ExportFormat file = ExportFormat.named(format);
        if (file == null) {
            throw new Refused(KitProblem.PARAMETER_INVALID);
        }
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        return ledgers.file(ledger, filter, file, language);
    }
}
