package io.zhuanhua.contract.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.LifeDesk;
import io.zhuanhua.contract.rules.CloseContract;
import io.zhuanhua.contract.rules.ResubmitContract;
import io.zhuanhua.contract.rules.ReturnContract;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// One step in the life of a contract that needs a date and a reason: a page of its own, so that nobody takes it by
/// mistake.
@Path("/contracts/{id}/{step: return|resubmission|completion|reversal}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class StepPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractStep(Screen screen);
    }

    /// @param step last part of the address, also part of the words
    @TemplateData
    public record Screen(
            String up,
            String number,
            String step,
            MultivaluedMap<String, String> typed,
            String key,
            FormErrors errors) {

        public String value(String field) {
            String text = typed.getFirst(field);
            return text == null ? "" : text;
        }

        /// Name of the day's field, empty where there is none.
        public String day() {
            return switch (step) {
                case "return" -> "deadline";
                case "resubmission" -> "";
                default -> "on";
            };
        }

        public String reason() {
            return step.equals("resubmission") ? "note" : "reason";
        }
    }

    private static final Role[] CLERK = {Role.CLERK};
    private static final Role[] AGENCY_OR_CLERK = {Role.AGENCY, Role.CLERK};

    private final Caller caller;
    private final ContractDesk contracts;
    private final LifeDesk desk;
    private final Commands commands;
    private final FormProblems problems;

    StepPage(Caller caller, ContractDesk contracts, LifeDesk desk, Commands commands, FormProblems problems) {
        this.caller = caller;
        this.contracts = contracts;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id, @PathParam("step") String step) {
        caller.require(isClerks(step) ? CLERK : AGENCY_OR_CLERK);
        return screen(id, step, new MultivaluedHashMap<>(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") ContractId id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        return problems.answer(
                "/contracts/" + id.text() + "?done=" + step,
                () -> take(id, step, typed, commands.of(typed.getFirst("key"), typed)),
                errors -> screen(id, step, typed, errors));
    }

    private static boolean isClerks(String step) {
        return step.equals("return") || step.equals("reversal");
    }

    private void take(ContractId id, String step, MultivaluedMap<String, String> typed, Command command) {
        String reason = typed.getFirst("reason");
        switch (step) {
            case "return" -> desk.handBack(command, id, null, new ReturnContract(reason, typed.getFirst("deadline")));
            case "resubmission" -> desk.handIn(command, id, null, new ResubmitContract(typed.getFirst("note")));
            case "completion" -> desk.complete(command, id, null, new CloseContract(typed.getFirst("on"), reason));
            default -> desk.reverse(command, id, null, new CloseContract(typed.getFirst("on"), reason));
        }
    }

    private TemplateInstance screen(
            ContractId id, String step, MultivaluedMap<String, String> typed, FormErrors errors) {
        String number = contracts.show(id).state().submitted().contractNumber();
        String key = UUID.randomUUID().toString();
        return Templates.contractStep(new Screen("/contracts/" + id.text(), number, step, typed, key, errors));
    }
}
