package io.zhuanhua.matching.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.Lists;
import io.zhuanhua.matching.listing.Lists.MatchFilter;
import io.zhuanhua.matching.listing.Lists.NeedFilter;
import io.zhuanhua.matching.listing.NeedRow;
import io.zhuanhua.matching.matches.MatchLists;
import io.zhuanhua.matching.matches.MatchShown;
import io.zhuanhua.matching.matches.RankedShown;
import io.zhuanhua.matching.needs.NeedDesk;
import io.zhuanhua.matching.needs.NeedDesk.Need;
import io.zhuanhua.matching.needs.NeedItem;
import io.zhuanhua.matching.needs.NeedShown;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Needs on screen: the list, the form, and one need with the patents ranked for it.
@Path("/matching/needs")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NeedsPage {

    private static final int RECORDED = 50;

    @CheckedTemplate(basePath = "matching")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance needs(List<NeedItem> rows, @Nullable String next, boolean mayAdd);

        static native TemplateInstance needNew(NeedForm form, boolean staff, FormErrors errors);

        static native TemplateInstance need(NeedView view);
    }

    /// One need as its page shows it.
    ///
    /// @param ranked the best patents, with where the list goes on
    /// @param recorded matches on record, also with patents since withdrawn
    /// @param mayAnswer whether the viewer answers for the enterprise
    /// @param done `saved` or `withdrawn`, empty when nothing has just happened
    public record NeedView(
            NeedShown need,
            Page<RankedShown> ranked,
            List<MatchShown> recorded,
            boolean mayAnswer,
            String key,
            String done) {

        /// Where the form that withdraws it goes.
        public String withdrawal() {
            return "/matching/needs/" + need.id() + "/withdrawal";
        }
    }

    private final NeedDesk desk;
    private final Lists lists;
    private final MatchLists matches;
    private final Commands commands;
    private final Caller caller;
    private final Viewers viewers;
    private final FormProblems problems;

    NeedsPage(
            NeedDesk desk,
            Lists lists,
            MatchLists matches,
            Commands commands,
            Caller caller,
            Viewers viewers,
            FormProblems problems) {
        this.desk = desk;
        this.lists = lists;
        this.matches = matches;
        this.commands = commands;
        this.caller = caller;
        this.viewers = viewers;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @BeanParam Paging paging,
            @QueryParam("q") @Nullable String q,
            @QueryParam("status") @Nullable String status,
            @QueryParam("industry") @Nullable String industry) {
        List<NeedRow> rows = lists.needs(new NeedFilter(q, status, null, industry), viewers.viewer(), paging);
        Page<NeedItem> page = Page.of(rows, paging, NeedItem::of, row -> Lists.place(row.registeredOn, row.need));
        return Templates.needs(page.items(), page.next(), mayAdd());
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance create() {
        caller.require(mayAdd());
        NeedForm form = new NeedForm();
        form.key = UUID.randomUUID().toString();
        return Templates.needNew(form, caller.is(Role.CLERK), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(@BeanParam NeedForm form) {
        return problems.answer(
                () -> {
                    String id = desk.register(commands.of(form.key, form.command()), form.command())
                            .need()
                            .text();
                    return "/matching/needs/" + id + "?done=saved";
                },
                errors -> Templates.needNew(
                        form,
                        caller.is(Role.CLERK),
                        errors.gatheredAt("ipc").gatheredAt("keywords").gatheredAt("invited")));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("id") NeedId id, @BeanParam Paging paging, @QueryParam("done") @DefaultValue("") String done) {
        Need need = desk.show(id);
        boolean mayAnswer = caller.owns(need.registered().enterprise()) || caller.is(Role.CLERK);
        List<MatchShown> recorded = matches.recorded(
                        new MatchFilter(null, id.text(), null), viewers.viewer(), Paging.first())
                .items();
        return Templates.need(new NeedView(
                NeedShown.of(need, viewers.viewer()),
                matches.offersFor(id, viewers.viewer().rankedOnly(need.registered()), paging),
                recorded.subList(0, Math.min(recorded.size(), RECORDED)),
                mayAnswer,
                UUID.randomUUID().toString(),
                done));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("id") NeedId id,
            @FormParam("key") @Nullable String key,
            @FormParam("reason") @Nullable String reason) {
        desk.withdraw(commands.of(key, id, String.valueOf(reason)), id, reason, null);
        return Response.seeOther(URI.create("/matching/needs/" + id.text() + "?done=withdrawn"))
                .build();
    }

    private boolean mayAdd() {
        return caller.is(Role.ENTERPRISE, Role.CLERK);
    }
}
