package io.zhuanhua.contract.bulk;

import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Many contracts at once over REST.
@Path("/api/v1/contracts/bulk")
public class BulkResource {

    static final String JSON_LINES = "application/x-ndjson";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BulkUploads uploads;
    private final Caller caller;

    BulkResource(BulkUploads uploads, Caller caller) {
        this.uploads = uploads;
        this.caller = caller;
    }

    /// One contract a line, as the body of `POST /api/v1/contracts`, or a workbook made from the template. Answers a
    /// line for each row once it is taken in or refused, and a last one with the tally. Each row is a command of
    /// its
    /// own: sent again, mended or whole, only rows that were not taken in yet have an effect.
    @POST
    @Consumes({JSON_LINES, XLSX})
    @Produces(JSON_LINES)
    public Response take(
            @HeaderParam("Content-Type") @Nullable String type,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = JSON_LINES,
                                        schema = @Schema(implementation = SubmitContract.class)),
                                @Content(mediaType = XLSX)
                            })
                    InputStream body)
            throws IOException {
        caller.require(Role.AGENCY, Role.CLERK);
        boolean workbook = type != null && type.strip().startsWith(XLSX);
        BulkUploads.Answer answer = workbook ? uploads.workbook(body) : uploads.lines(body);
        StreamingOutput lines = answer::write;
        return Response.ok(lines).build();
    }

    /// The workbook to fill in.
    @GET
    @Path("template")
    @Produces(XLSX)
    public Response template() {
        StreamingOutput file = out -> ResultSheet.empty(out).close();
        return Response.ok(file)
                .header("Content-Disposition", ResultSheet.attachment(SheetWords.get("bulk-template-file")))
                .build();
    }
}
