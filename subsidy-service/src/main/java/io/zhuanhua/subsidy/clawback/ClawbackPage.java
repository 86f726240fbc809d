package io.zhuanhua.subsidy.clawback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Recoveries on screen: the desk, one case with the form of whoever is to act, and the unit's own view with its
/// appeal.
@Path("/subsidies/clawbacks")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ClawbackPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance clawbacks(
                List<ShownClawback> rows, ClawbackForm form, FormErrors errors, String key);

        /// @param grants what could be paid less what is kept back
        static native TemplateInstance clawback(
                ShownClawback one, List<ListedApplication> grants, ClawbackForm form, FormErrors errors, String key);
    }

    private final ClawbackResource recoveries;
    private final ClawbackSteps steps;
    private final ApplicationLists applications;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    ClawbackPage(
            ClawbackResource recoveries,
            ClawbackSteps steps,
            ApplicationLists applications,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.recoveries = recoveries;
        this.steps = steps;
        this.applications = applications;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return list(ClawbackForm.EMPTY, FormErrors.NONE);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ApplicationId id) {
        return one(id, ClawbackForm.EMPTY, FormErrors.NONE);
    }

    /// A clerk opens one for deceit.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(MultivaluedMap<String, String> typed) {
        ClawbackForm form = ClawbackForm.of(typed);
        return problems.answer(() -> address(steps.fraud(command(form), form.fraud())), errors -> list(form, errors));
    }

    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") ApplicationId id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        ClawbackForm form = ClawbackForm.of(typed);
        return problems.answer(address(id), () -> act(id, step, form, command(form)), errors -> one(id, form, errors));
    }

    private void act(ApplicationId id, String step, ClawbackForm form, Command command) {
        switch (step) {
            case "proposals" -> steps.propose(command, id, form.proposal());
            case "decision" -> steps.decide(command, id, form.verdict());
            case "schedule" -> steps.schedule(command, id, form.schedule());
            case "recoveries" -> steps.recover(command, id, form.money());
            case "offsets" -> steps.offset(command, id, form.offset());
            case "write-offs" -> steps.writeOff(command, id, form.writeOff());
            case "appeals" -> steps.appeal(command, id, form.statement());
            case "appeal-decision" -> steps.hear(command, id, form.verdict());
            case "reversal" -> steps.reverse(command, id, form.statement());
            case "refunds" -> steps.refund(command, id, form.money());
            default -> throw new NotFoundException();
        }
    }

    private Command command(ClawbackForm form) {
        return commands.of(form.key(), form.toString());
    }

    private static String address(ApplicationId id) {
        return "/subsidies/clawbacks/" + id;
    }

    private TemplateInstance list(ClawbackForm form, FormErrors errors) {
        return Templates.clawbacks(recoveries.list().items(), form, errors, Ids.text());
    }

    private TemplateInstance one(ApplicationId id, ClawbackForm form, FormErrors errors) {
        ShownClawback shown = recoveries.show(id);
        return Templates.clawback(shown, grants(shown), form, errors, Ids.text());
    }

    private List<ListedApplication> grants(ShownClawback shown) {
        if (!caller.is(Role.FINANCE)) {
            return List.of();
        }
        return applications.standingAt(ApplicationStatus.GRANTED, ApplicationStatus.PAYMENT_BOUNCED).stream()
                .filter(grant -> grant.agency().equals(shown.unit().text()))
                .toList();
    }
}
