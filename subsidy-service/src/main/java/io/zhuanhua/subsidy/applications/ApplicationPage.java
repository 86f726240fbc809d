package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// One application: facts side by side, what to look at, who decided what, and the form of who is to decide now.
@Path("/subsidies/applications/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ApplicationPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance application(ApplicationScreen screen, FormErrors errors, TypedForm typed);
    }

    private final ApplicationBook applications;
    private final ApplicationDesk desk;
    private final DecisionDesk decisions;
    private final ApplicationViews views;
    private final ApplicationScreens screens;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    ApplicationPage(
            ApplicationBook applications,
            ApplicationDesk desk,
            DecisionDesk decisions,
            ApplicationViews views,
            ApplicationScreens screens,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.applications = applications;
        this.desk = desk;
        this.decisions = decisions;
        this.views = views;
        this.screens = screens;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ApplicationId id) {
        return page(id, FormErrors.NONE, TypedForm.NONE);
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("id") ApplicationId id,
            @FormParam("step") @Nullable ReviewStep step,
            @FormParam("outcome") @Nullable Outcome outcome,
            @FormParam("reason") @Nullable String reason,
            @FormParam("reasonCode") @Nullable String reasonCode,
            @FormParam("amount") @Nullable String amount,
            @FormParam("version") int version,
            @FormParam("key") @Nullable String key) {
        TypedForm typed = TypedForm.of(
                "decided",
                "outcome",
                outcome == null ? null : outcome.name(),
                "reasonCode",
                reasonCode,
                "reason",
                reason);
        return done(id, typed, () -> {
            Money seen = amount == null || amount.isBlank() || outcome != Outcome.PASS ? null : Money.parse(amount);
            Verdict verdict = new AskedDecision(step, outcome, reason, ReviewForm.code(reasonCode), seen).verdict();
            caller.require(InCharge.roleOf(verdict.step()), Role.DIRECTOR);
            decisions.decide(
                    commands.of(
                            key,
                            String.valueOf(step),
                            String.valueOf(outcome),
                            String.valueOf(reason),
                            String.valueOf(reasonCode),
                            String.valueOf(amount)),
                    id,
                    verdict,
                    StreamVersion.etag(version));
        });
    }

    @POST
    @Path("resubmission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response resubmit(@PathParam("id") ApplicationId id, @BeanParam AccountForm form) {
        requireOwner(id);
        return done(id, form.typed("resubmitted"), () -> desk.resubmit(form.command(commands), id, form.account()));
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(@PathParam("id") ApplicationId id, @BeanParam AccountForm form) {
        requireOwner(id);
        return done(id, form.typed("confirmed"), () -> desk.confirm(form.command(commands), id, form.account()));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("id") ApplicationId id,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        requireOwner(id);
        return done(
                id,
                TypedForm.of("withdrawn", "reason", reason),
                () -> desk.withdraw(commands.of(key, String.valueOf(reason)), id, new AskedReason(reason).said()));
    }

    private Response done(ApplicationId id, TypedForm typed, Runnable act) {
        return done(id, typed, typed.form(), act);
    }

    /// Answers a form of this page, with what was typed when it is refused.
    ///
    /// @param done what the page says then
    Response done(ApplicationId id, TypedForm typed, String done, Runnable act) {
        return problems.answer(
                "/subsidies/applications/" + id + "?done=" + done, act, errors -> page(id, errors, typed));
    }

    private TemplateInstance page(ApplicationId id, FormErrors errors, TypedForm typed) {
        Case one = applications.get(id);
        views.requireReadable(one);
        return Templates.application(screens.of(one), errors, typed);
    }

    private void requireOwner(ApplicationId id) {
        caller.require(Role.AGENCY);
        caller.require(
                caller.owns(applications.get(id).state().asked().applied().agency()));
    }
}
