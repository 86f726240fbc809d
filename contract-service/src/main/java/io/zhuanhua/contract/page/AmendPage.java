package io.zhuanhua.contract.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.LifeDesk;
import io.zhuanhua.contract.rules.AmendContract;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The form of an amendment: the contract as it reads, to be changed where the sides have agreed on something else.
@Path("/contracts/{id}/amendments")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AmendPage {

    private static final String BELOW = "contract.";

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractAmend(String up, String number, ContractForm form);
    }

    private final Caller caller;
    private final ContractDesk contracts;
    private final LifeDesk desk;
    private final Commands commands;
    private final FormProblems problems;

    AmendPage(Caller caller, ContractDesk contracts, LifeDesk desk, Commands commands, FormProblems problems) {
        this.caller = caller;
        this.contracts = contracts;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id) {
        caller.require(Role.AGENCY, Role.CLERK);
        MultivaluedMap<String, String> typed = ContractForm.typed(now(id));
        return screen(id, ContractForm.of(typed, "", freshKey(), FormErrors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response amend(@PathParam("id") ContractId id, MultivaluedMap<String, String> typed) {
        String more = typed.getFirst("more");
        if (more != null) {
            return Response.ok(screen(id, ContractForm.of(typed, more, freshKey(), FormErrors.NONE)))
                    .build();
        }
        ContractForm form = ContractForm.of(typed, "", freshKey(), FormErrors.NONE);
        return problems.answer(
                () -> {
                    AmendContract asked =
                            new AmendContract(form.asked(), typed.getFirst("agreedOn"), typed.getFirst("reason"));
                    desk.amend(commands.of(typed.getFirst("key"), asked), id, null, asked);
                    return "/contracts/" + id.text() + "?done=amended";
                },
                errors -> screen(id, ContractForm.of(typed, "", freshKey(), atFields(errors))));
    }

    /// The fields of the contract bear its own names here.
    private static FormErrors atFields(FormErrors errors) {
        return new FormErrors(errors.entries().stream()
                .map(entry -> entry.field().startsWith(BELOW)
                        ? new FormErrors.Entry(entry.field().substring(BELOW.length()), entry.message())
                        : entry)
                .toList());
    }

    private TemplateInstance screen(ContractId id, ContractForm form) {
        return Templates.contractAmend("/contracts/" + id.text(), now(id).contractNumber(), form);
    }

    private ContractSubmitted now(ContractId id) {
        return contracts.show(id).state().submitted();
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
