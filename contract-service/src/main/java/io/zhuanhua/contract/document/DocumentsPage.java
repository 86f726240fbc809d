package io.zhuanhua.contract.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// The documents of one contract, and the form to add one.
@Path("/contracts/{id}/documents")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DocumentsPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractDocuments(
                String up,
                String number,
                List<DocumentItem> documents,
                boolean mayAdd,
                List<DocumentType> types,
                String type,
                String key,
                FormErrors errors);
    }

    private final DocumentDesk desk;
    private final ContractDesk contracts;
    private final Caller caller;
    private final FormProblems problems;

    DocumentsPage(DocumentDesk desk, ContractDesk contracts, Caller caller, FormProblems problems) {
        this.desk = desk;
        this.contracts = contracts;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id) {
        return screen(id, "", FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(
            @PathParam("id") ContractId id,
            @RestForm("key") @Nullable String key,
            @RestForm("type") @DefaultValue("") String type,
            @RestForm("file") @Nullable FileUpload file) {
        return problems.answer(
                () -> {
                    String given = key == null || key.isEmpty() ? null : key;
                    desk.add(id, given, type, file == null ? null : file.uploadedFile());
                    return "/contracts/" + id.text() + "/documents";
                },
                errors -> screen(id, type, errors));
    }

    private TemplateInstance screen(ContractId id, String type, FormErrors errors) {
        Dossier dossier = contracts.show(id);
        boolean open = !dossier.state().status().isEnd();
        return Templates.contractDocuments(
                "/contracts/" + id.text(),
                dossier.state().submitted().contractNumber(),
                desk.list(id),
                open && caller.is(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK),
                List.of(DocumentType.values()),
                type,
                UUID.randomUUID().toString(),
                errors);
    }
}
