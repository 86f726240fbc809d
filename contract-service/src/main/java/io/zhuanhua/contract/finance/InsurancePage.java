package io.zhuanhua.contract.finance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.finance.FinanceView.InsuranceView;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.InsuranceId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// One policy on screen: the form of a new one, what it is, and the forms that enter a claim and its early end.
@Path("/contracts/finance/insurances")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class InsurancePage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractInsurance(
                InsuranceView it, FinanceForm form, boolean open, boolean done);

        static native TemplateInstance contractInsuranceNew(FinanceForm form);
    }

    private final InsuranceDesk desk;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    InsurancePage(InsuranceDesk desk, Caller caller, Commands commands, FormProblems problems) {
        this.desk = desk;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public TemplateInstance create() {
        caller.require(Role.CLERK, Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY);
        FinanceForm form = FinanceForm.fresh();
        CreditCode unit = caller.unit();
        if (unit != null) {
            form.with("insured.name", caller.unitName()).with("insured.creditCode", unit.text());
        }
        return Templates.contractInsuranceNew(form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response record(MultivaluedMap<String, String> typed) {
        caller.require(Role.CLERK, Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY);
        FinanceForm form = FinanceForm.sent(typed);
        return problems.answer(
                () -> address(desk.record(commands.of(form.key(), form.insurance()), form.insurance())),
                errors -> Templates.contractInsuranceNew(form.wrong(errors)));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") InsuranceId id, @QueryParam("done") @DefaultValue("") String done) {
        InsuranceDesk.Found found = desk.show(id);
        return screen(found, FinanceForm.fresh(), done.equals("yes"));
    }

    @POST
    @Path("/{id}/claims")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response claim(@PathParam("id") InsuranceId id, MultivaluedMap<String, String> typed) {
        FinanceForm form = FinanceForm.sent(typed);
        return answer(id, form, () -> desk.claim(commands.of(form.key(), id, form.claim()), id, null, form.claim()));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@PathParam("id") InsuranceId id, MultivaluedMap<String, String> typed) {
        FinanceForm form = FinanceForm.sent(typed);
        return answer(id, form, () -> desk.end(commands.of(form.key(), id, form.end()), id, null, form.end()));
    }

    private Response answer(InsuranceId id, FinanceForm form, Supplier<InsuranceDesk.Found> act) {
        return problems.answer(() -> address(act.get()), errors -> screen(desk.show(id), form.wrong(errors), false));
    }

    private TemplateInstance screen(InsuranceDesk.Found found, FinanceForm form, boolean done) {
        boolean open = desk.writes(found.state());
        return Templates.contractInsurance(InsuranceView.of(found), form, open, done);
    }

    private static String address(InsuranceDesk.Found found) {
        String id = found.state().recorded().insurance().text();
        return "/contracts/finance/insurances/" + id + "?done=yes";
    }
}
