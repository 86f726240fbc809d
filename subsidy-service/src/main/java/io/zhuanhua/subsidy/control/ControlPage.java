package io.zhuanhua.subsidy.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.AskedReason;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Units under common control (同一控制): who they are, and the forms to note, confirm and end it.
@Path("/subsidies/common-control")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ControlPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance control(
                List<ShownControl> links,
                Doors doors,
                MultivaluedMap<String, String> typed,
                FormErrors errors,
                String key);
    }

    /// What this person may do.
    public record Doors(boolean note, boolean confirm, boolean end) {}

    private final ControlBook book;
    private final ControlDesk desk;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;
    private final LegalClock clock;

    ControlPage(
            ControlBook book,
            ControlDesk desk,
            Commands commands,
            FormProblems problems,
            Caller caller,
            LegalClock clock) {
        this.book = book;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        caller.require(caller.readsAll());
        return screen(new MultivaluedHashMap<>(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response note(MultivaluedMap<String, String> typed) {
        caller.require(Role.CLERK);
        AskedControl asked = new AskedControl(
                typed.getFirst("unit"),
                typed.getFirst("unitName"),
                typed.getFirst("other"),
                typed.getFirst("otherName"),
                typed.getFirst("document"));
        return done(
                "noted",
                typed,
                () -> desk.note(commands.of(typed.getFirst("key"), asked), asked.checked(clock.today())));
    }

    @POST
    @Path("{unit}/{other}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("unit") CreditCode unit,
            @PathParam("other") CreditCode other,
            MultivaluedMap<String, String> typed) {
        caller.require(Role.REVIEWER, Role.DIRECTOR);
        return done(
                "confirmed", typed, () -> desk.confirm(commands.of(typed.getFirst("key"), unit, other), unit, other));
    }

    @POST
    @Path("{unit}/{other}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(
            @PathParam("unit") CreditCode unit,
            @PathParam("other") CreditCode other,
            MultivaluedMap<String, String> typed) {
        caller.require(Role.DIRECTOR);
        return done("ended", typed, () -> {
            String reason = new AskedReason(typed.getFirst("reason")).said();
            desk.end(commands.of(typed.getFirst("key"), unit, other, reason), unit, other, reason);
        });
    }

    private Response done(String what, MultivaluedMap<String, String> typed, Runnable act) {
        return problems.answer("/subsidies/common-control?done=" + what, act, errors -> screen(typed, errors));
    }

    private TemplateInstance screen(MultivaluedMap<String, String> typed, FormErrors errors) {
        Doors doors = new Doors(
                caller.is(Role.CLERK), caller.is(Role.REVIEWER) || caller.is(Role.DIRECTOR), caller.is(Role.DIRECTOR));
        return Templates.control(ShownControl.all(book.all()), doors, typed, errors, Ids.text());
    }
}
