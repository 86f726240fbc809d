package io.zhuanhua.subsidy.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.rules.notice.Objecting.Outcome;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What the bureau does with notices: puts them up, closes them, hears objections.
@Path("/subsidies/notices")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NoticeDeskPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance publish(List<ListedApplication> rows, FormErrors errors, String key);
    }

    private final NoticeDesk desk;
    private final HearingDesk hearings;
    private final NoticeScreens screens;
    private final ApplicationLists lists;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;
    private final LegalClock clock;

    NoticeDeskPage(
            NoticeDesk desk,
            HearingDesk hearings,
            NoticeScreens screens,
            ApplicationLists lists,
            Commands commands,
            FormProblems problems,
            Caller caller,
            LegalClock clock) {
        this.desk = desk;
        this.hearings = hearings;
        this.screens = screens;
        this.lists = lists;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance form() {
        return form(FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(
            @FormParam("applicationIds") @Nullable List<String> applications, @FormParam("key") @Nullable String key) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        List<@Nullable String> chosen = new ArrayList<>(applications == null ? List.of() : applications);
        return problems.answer(
                () -> {
                    NoticeId notice = desk.publish(
                                    commands.of(key, chosen),
                                    new AskedNotice(chosen, null).applications(),
                                    clock.today())
                            .notice();
                    return "/notices/" + notice + "?done=published";
                },
                this::form);
    }

    @POST
    @Path("{id}/close")
    @Operation(hidden = true)
    public Response close(@PathParam("id") NoticeId id, @FormParam("key") @Nullable String key) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        return done(id, "closed", () -> desk.close(commands.of(key), id));
    }

    @POST
    @Path("{id}/objections/{objection}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response hear(
            @PathParam("id") NoticeId id,
            @PathParam("objection") String objection,
            @FormParam("outcome") @Nullable Outcome outcome,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.REVIEWER, Role.DIRECTOR);
        return done(id, "heard", () -> {
            AskedHearing.Checked checked = new AskedHearing(outcome, reason).checked();
            hearings.hear(
                    commands.of(key, String.valueOf(outcome), String.valueOf(reason)),
                    id,
                    objection,
                    checked.outcome(),
                    checked.reason());
        });
    }

    private Response done(NoticeId id, String what, Runnable act) {
        return problems.answer(
                () -> {
                    act.run();
                    return "/notices/" + id + "?done=" + what;
                },
                errors -> screens.notice(id, errors));
    }

    private TemplateInstance form(FormErrors errors) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        return Templates.publish(lists.standingAt(ApplicationStatus.DECIDED_PROPOSED), errors, Ids.text());
    }
}
