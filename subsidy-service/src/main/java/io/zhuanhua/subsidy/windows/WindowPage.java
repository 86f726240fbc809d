package io.zhuanhua.subsidy.windows;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.WindowEvent.Strategy;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.applications.SharingDesk;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.window.Windows.Status;
import io.zhuanhua.ui.AmountTyped;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The windows as anybody with a login may read them; for staff with the forms to lay down, announce and share out.
@Path("/subsidies/windows")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class WindowPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance windows(
                List<ShownWindow> windows,
                List<Policy> policies,
                boolean clerk,
                boolean director,
                MultivaluedMap<String, String> typed,
                FormErrors errors,
                String key);
    }

    private final WindowLists lists;
    private final WindowDesk desk;
    private final SharingDesk sharing;
    private final PolicyBook policies;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;
    private final LegalClock clock;

    WindowPage(
            WindowLists lists,
            WindowDesk desk,
            SharingDesk sharing,
            PolicyBook policies,
            Commands commands,
            FormProblems problems,
            Caller caller,
            LegalClock clock) {
        this.lists = lists;
        this.desk = desk;
        this.sharing = sharing;
        this.policies = policies;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screen(new MultivaluedHashMap<>(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response draft(MultivaluedMap<String, String> typed) {
        caller.require(Role.CLERK);
        return done("drafted", typed, () -> {
            AskedWindow asked = asked(typed);
            desk.draft(commands.of(typed.getFirst("key"), asked), asked.text(clock.today()));
        });
    }

    @POST
    @Path("{id}/announcement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response announce(@PathParam("id") WindowId id, MultivaluedMap<String, String> typed) {
        caller.require(Role.DIRECTOR);
        return done("announced", typed, () -> desk.announce(commands.of(typed.getFirst("key"), id), id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") WindowId id, MultivaluedMap<String, String> typed) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        return done("withdrawn", typed, () -> {
            String reason = new AskedReason(typed.getFirst("reason")).said();
            desk.withdraw(commands.of(typed.getFirst("key"), id, reason), id, reason);
        });
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response share(@PathParam("id") WindowId id, MultivaluedMap<String, String> typed) {
        caller.require(Role.DIRECTOR);
        return done(typed, () -> {
            String reason = new AskedReason(typed.getFirst("reason")).said();
            sharing.share(commands.of(typed.getFirst("key"), id, reason), id, reason);
            return lists.get(id).status() == Status.DECIDED ? "shared" : "endorsed";
        });
    }

    private static AskedWindow asked(MultivaluedMap<String, String> typed) {
        Checks checks = new Checks();
        LocalDate from = checks.required("/from", typed.getFirst("from"), LegalDates::parse);
        LocalDate until = checks.required("/until", typed.getFirst("until"), LegalDates::parse);
        Money pool = checks.optional("/pool", typed.getFirst("pool"), text -> Money.parse(AmountTyped.plain(text)));
        checks.refuseIfAny();
        return new AskedWindow(
                typed.getFirst("policyId"),
                typed.getFirst("title"),
                from,
                until,
                "PRO_RATA".equals(typed.getFirst("strategy")) ? Strategy.PRO_RATA : Strategy.FIRST_COME,
                pool,
                typed.getFirst("document"));
    }

    private Response done(String what, MultivaluedMap<String, String> typed, Runnable act) {
        return done(typed, () -> {
            act.run();
            return what;
        });
    }

    /// @param act says what was done
    private Response done(MultivaluedMap<String, String> typed, Supplier<String> act) {
        return problems.answer(() -> "/subsidies/windows?done=" + act.get(), errors -> screen(typed, errors));
    }

    private TemplateInstance screen(MultivaluedMap<String, String> typed, FormErrors errors) {
        return Templates.windows(
                lists.all(caller.readsAll()),
                policies.all().newest(),
                caller.is(Role.CLERK),
                caller.is(Role.DIRECTOR),
                typed,
                errors,
                Ids.text());
    }
}
