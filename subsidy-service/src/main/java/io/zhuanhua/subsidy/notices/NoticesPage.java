package io.zhuanhua.subsidy.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.listing.ListedNotice;
import io.zhuanhua.subsidy.listing.NoticeLists;
import io.zhuanhua.ui.FormErrors;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 公示: the notices and the form to object, open to everybody without a login.
@PermitAll
@Path("/notices")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NoticesPage {

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notices(Page<ListedNotice> page);

        static native TemplateInstance notice(
                ShownNotice notice, List<ShownObjection> objections, NoticeDoors doors, FormErrors errors, String key);

        static native TemplateInstance objection(
                ShownNotice notice, AskedObjection asked, FormErrors errors, String key);

        static native TemplateInstance objected(ShownNotice notice, String reference, Optional<String> obstacle);
    }

    private final NoticeBook notices;
    private final NoticeDesk desk;
    private final NoticeScreens screens;
    private final NoticeLists lists;
    private final Commands commands;
    private final FormProblems problems;

    NoticesPage(
            NoticeBook notices,
            NoticeDesk desk,
            NoticeScreens screens,
            NoticeLists lists,
            Commands commands,
            FormProblems problems) {
        this.notices = notices;
        this.desk = desk;
        this.screens = screens;
        this.lists = lists;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Paging paging) {
        return Templates.notices(lists.page(paging));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") NoticeId id) {
        return screens.notice(id, FormErrors.NONE);
    }

    @GET
    @Path("{id}/objections/new")
    @Operation(hidden = true)
    public TemplateInstance form(
            @PathParam("id") NoticeId id, @QueryParam("application") @Nullable String application) {
        AskedObjection nothing = new AskedObjection(application, null, null, null, null);
        return Templates.objection(shown(id), nothing, FormErrors.NONE, Ids.text());
    }

    @POST
    @Path("{id}/objections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response object(
            @PathParam("id") NoticeId id,
            @FormParam("applicationId") @Nullable String application,
            @FormParam("name") @Nullable String name,
            @FormParam("contact") @Nullable String contact,
            @FormParam("statement") @Nullable String statement,
            @FormParam("evidence") @Nullable String evidence,
            @FormParam("key") @Nullable String key) {
        AskedObjection asked = new AskedObjection(application, name, contact, statement, evidence);
        return problems.answerOnce(
                () -> {
                    AskedObjection.Checked checked = asked.checked();
                    NoticeObjected made = desk.object(
                            commands.of(
                                    key,
                                    String.valueOf(application),
                                    String.valueOf(name),
                                    String.valueOf(contact),
                                    String.valueOf(statement),
                                    String.valueOf(evidence)),
                            id,
                            checked.application(),
                            checked.who());
                    Optional<String> obstacle = Optional.ofNullable(made.inadmissible());
                    return Templates.objected(shown(id), made.objection(), obstacle);
                },
                errors -> Templates.objection(shown(id), asked, errors, key == null ? Ids.text() : key));
    }

    private ShownNotice shown(NoticeId id) {
        return ShownNotice.of(notices.get(id).state());
    }
}
