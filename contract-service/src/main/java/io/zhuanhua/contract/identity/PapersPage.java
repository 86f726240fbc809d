package io.zhuanhua.contract.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.identity.IdentityDesk.AskPapers;
import io.zhuanhua.contract.rules.Papers;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Party;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import org.jspecify.annotations.Nullable;

/// Where a clerk is shown the papers of a side without a credit code, for a reason that is recorded.
@Path("/contracts/{id}/papers")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PapersPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractPapers(
                String contract,
                String number,
                List<Party> sides,
                AskPapers typed,
                @Nullable Papers papers,
                String key,
                FormErrors errors);
    }

    private final IdentityDesk desk;
    private final Commands commands;
    private final FormProblems problems;

    PapersPage(IdentityDesk desk, Commands commands, FormProblems problems) {
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id) {
        return screen(id, new AskPapers("", ""), null, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response disclose(
            @PathParam("id") ContractId id,
            @FormParam("key") @Nullable String key,
            @FormParam("party") @DefaultValue("") String party,
            @FormParam("reason") @DefaultValue("") String reason) {
        AskPapers asked = new AskPapers(party, reason);
        return problems.answerOnce(
                () -> {
                    Papers papers = desk.disclose(commands.of(key, asked), id, asked);
                    return screen(id, asked, papers, FormErrors.NONE);
                },
                errors -> screen(id, asked, null, errors));
    }

    private TemplateInstance screen(ContractId id, AskPapers typed, @Nullable Papers papers, FormErrors errors) {
        return Templates.contractPapers(
                "/contracts/" + id.text(),
                desk.number(id),
                desk.sides(id),
                typed,
                papers,
                UUID.randomUUID().toString(),
                errors);
    }
}
