package io.zhuanhua.contract.finance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.finance.FinanceView.PledgeView;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PledgeId;
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
import org.jspecify.annotations.Nullable;

/// One pledge on screen: the form of a new one, what it is, and the forms that change and end it.
@Path("/contracts/finance/pledges")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PledgePage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractPledge(PledgeView it, FinanceForm form, boolean open, boolean done);

        static native TemplateInstance contractPledgeNew(FinanceForm form);
    }

    private final PledgeDesk desk;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    PledgePage(PledgeDesk desk, Caller caller, Commands commands, FormProblems problems) {
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
            form.with("borrower.name", caller.unitName()).with("borrower.creditCode", unit.text());
        }
        return Templates.contractPledgeNew(form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response record(MultivaluedMap<String, String> typed) {
        caller.require(Role.CLERK, Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY);
        FinanceForm form = FinanceForm.sent(typed);
        return problems.answer(
                () -> address(desk.record(commands.of(form.key(), form.pledge()), form.pledge())),
                errors -> Templates.contractPledgeNew(form.wrong(errors)));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") PledgeId id, @QueryParam("done") @DefaultValue("") String done) {
        PledgeDesk.Found found = desk.show(id);
        PledgeView view = PledgeView.of(found);
        FinanceForm form = FinanceForm.fresh()
                .with("creditLine", view.creditLine())
                .with("drawn", text(view.drawn()))
                .with("dueOn", text(view.dueOn()));
        return screen(found, form, done.equals("yes"));
    }

    @POST
    @Path("/{id}/changes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("id") PledgeId id, MultivaluedMap<String, String> typed) {
        FinanceForm form = FinanceForm.sent(typed);
        return answer(id, form, () -> desk.change(commands.of(form.key(), id, form.change()), id, null, form.change()));
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response release(@PathParam("id") PledgeId id, MultivaluedMap<String, String> typed) {
        FinanceForm form = FinanceForm.sent(typed);
        return answer(
                id, form, () -> desk.release(commands.of(form.key(), id, form.release()), id, null, form.release()));
    }

    private Response answer(PledgeId id, FinanceForm form, Supplier<PledgeDesk.Found> act) {
        return problems.answer(() -> address(act.get()), errors -> screen(desk.show(id), form.wrong(errors), false));
    }

    private TemplateInstance screen(PledgeDesk.Found found, FinanceForm form, boolean done) {
        boolean open = found.state().releasedOn() == null && desk.writes(found.state());
        return Templates.contractPledge(PledgeView.of(found), form, open, done);
    }

    private static String address(PledgeDesk.Found found) {
        String id = found.state().recorded().pledge().text();
        return "/contracts/finance/pledges/" + id + "?done=yes";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
