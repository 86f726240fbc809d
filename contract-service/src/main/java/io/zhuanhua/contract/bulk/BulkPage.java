package io.zhuanhua.contract.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.kit.problem.KitProblem;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// A workbook of contracts goes in, and comes back with what became of each row.
@Path("/contracts/bulk")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class BulkPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractsBulk(int mostRows, FormErrors errors);
    }

    private final BulkUploads uploads;
    private final Caller caller;
    private final FormProblems problems;

    BulkPage(BulkUploads uploads, Caller caller, FormProblems problems) {
        this.uploads = uploads;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        caller.require(Role.AGENCY, Role.CLERK);
        return screen(FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@RestForm("file") @Nullable FileUpload file) throws IOException {
        caller.require(Role.AGENCY, Role.CLERK);
        try {
            if (file == null || file.size() == 0) {
                throw new Refused(ValueProblem.REQUIRED, "/file");
            }
            String most = String.valueOf(Upload.LARGEST);
            Refused.unless(file.size() <= Upload.LARGEST, KitProblem.BODY_TOO_LARGE, "/file", most);
            BulkUploads.Answer answer = uploads.sheet(file.uploadedFile());
            StreamingOutput sheet = answer::write;
            return Response.ok(sheet, BulkResource.XLSX)
                    .header("Content-Disposition", ResultSheet.attachment(SheetWords.get("bulk-result-file")))
                    .build();
        } catch (Refused refused) {
            return Response.status(422).entity(screen(problems.of(refused))).build();
        }
    }

    private static TemplateInstance screen(FormErrors errors) {
        return Templates.contractsBulk(BulkIntake.MOST_ROWS, errors);
    }
}
