package io.zhuanhua.matching.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.Lists;
import io.zhuanhua.matching.listing.Lists.OfferFilter;
import io.zhuanhua.matching.listing.OfferRow;
import io.zhuanhua.matching.matches.MatchLists;
import io.zhuanhua.matching.matches.RankedShown;
import io.zhuanhua.matching.patents.PatentDesk;
import io.zhuanhua.matching.patents.PatentDesk.Offer;
import io.zhuanhua.matching.patents.PatentItem;
import io.zhuanhua.matching.patents.PatentShown;
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

/// Patents on offer on screen: the list, the form, and one patent with the needs it answers.
@Path("/matching/patents")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PatentsPage {

    @CheckedTemplate(basePath = "matching")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance patents(List<PatentItem> rows, @Nullable String next, boolean mayAdd);

        static native TemplateInstance patentNew(PatentForm form, boolean staff, FormErrors errors);

        static native TemplateInstance patent(PatentView view);
    }

    /// One patent as its page shows it.
    ///
    /// @param ranked the needs it answers best, for its holder and the bureau; else empty
    /// @param mayWithdraw whether the viewer acts for the holder
    /// @param done `saved` or `withdrawn`, empty when nothing has just happened
    public record PatentView(
            PatentShown patent, Page<RankedShown> ranked, boolean owned, boolean mayWithdraw, String key, String done) {

        /// Where the form that withdraws it goes.
        public String withdrawal() {
            return "/matching/patents/" + patent.id() + "/withdrawal";
        }
    }

    private final PatentDesk desk;
    private final Lists lists;
    private final MatchLists matches;
    private final Commands commands;
    private final Caller caller;
    private final Viewers viewers;
    private final FormProblems problems;

    PatentsPage(
            PatentDesk desk,
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
            @QueryParam("ipc") @Nullable String ipc) {
        List<OfferRow> rows = lists.offers(new OfferFilter(q, status, null, ipc), viewers.viewer(), paging);
        Page<PatentItem> page = Page.of(rows, paging, PatentItem::of, row -> Lists.place(row.offeredOn, row.offer));
        return Templates.patents(page.items(), page.next(), mayAdd());
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance create() {
        caller.require(mayAdd());
        PatentForm form = new PatentForm();
        form.key = UUID.randomUUID().toString();
        return Templates.patentNew(form, caller.is(Role.CLERK), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response offer(@BeanParam PatentForm form) {
        return problems.answer(
                () -> {
                    OfferId id = desk.offer(commands.of(form.key, form.command()), form.command());
                    return "/matching/patents/" + id.text() + "?done=saved";
                },
                errors -> Templates.patentNew(
                        form, caller.is(Role.CLERK), errors.gatheredAt("ipc").gatheredAt("transferTypes")));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("id") OfferId id, @BeanParam Paging paging, @QueryParam("done") @DefaultValue("") String done) {
        Offer offer = desk.show(id);
        boolean own = caller.owns(offer.offered().holder());
        boolean owned = own || caller.readsAll();
        return Templates.patent(new PatentView(
                PatentShown.of(offer),
                owned ? matches.needsFor(id, paging) : new Page<>(List.of(), null),
                owned,
                own || caller.is(Role.CLERK),
                UUID.randomUUID().toString(),
                done));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("id") OfferId id,
            @FormParam("key") @Nullable String key,
            @FormParam("reason") @Nullable String reason) {
        desk.withdraw(commands.of(key, id, String.valueOf(reason)), id, reason, null);
        return Response.seeOther(URI.create("/matching/patents/" + id.text() + "?done=withdrawn"))
                .build();
    }

    private boolean mayAdd() {
        return caller.is(Role.UNIVERSITY, Role.CLERK);
    }
}
