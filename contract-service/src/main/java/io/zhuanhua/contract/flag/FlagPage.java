package io.zhuanhua.contract.flag;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.flag.FlagDesk.RelateUnits;
import io.zhuanhua.contract.flag.FlagDesk.ResolveFlag;
import io.zhuanhua.contract.flag.rules.FlagLimits;
import io.zhuanhua.contract.flag.rules.FlagState;
import io.zhuanhua.events.FlagEvent.Relation;
import io.zhuanhua.events.FlagId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Doubts on screen: the list, one doubt with its contracts side by side, the form that resolves it, the form that
/// records a relation.
@Path("/contracts/flags")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FlagPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance flags(
                List<FlagItem> rows, @Nullable String next, FlagLimits limits, RelationForm form);

        static native TemplateInstance flag(FlagScreen screen);
    }

    private static final List<String> KEPT = List.of("one", "other", "relation", "source");

    private final FlagDesk desk;
    private final FlagLists lists;
    private final FlagScreens screens;
    private final FlagConfig config;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    FlagPage(
            FlagDesk desk,
            FlagLists lists,
            FlagScreens screens,
            FlagConfig config,
            Caller caller,
            Commands commands,
            FormProblems problems) {
        this.desk = desk;
        this.lists = lists;
        this.screens = screens;
        this.config = config;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @BeanParam Paging paging,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("done") @DefaultValue("") String done) {
        return list(paging, state, form(Map.of(), done, FormErrors.NONE));
    }

    private TemplateInstance list(Paging paging, String state, RelationForm form) {
        Page<FlagItem> page = lists.page(state, paging);
        return Templates.flags(page.items(), page.next(), config.limits(), form);
    }

    @POST
    @Path("/relations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response relate(MultivaluedMap<String, String> typed) {
        Map<String, String> values = new java.util.HashMap<>();
        KEPT.forEach(name -> values.put(name, String.valueOf(typed.getFirst(name))));
        RelateUnits relation =
                new RelateUnits(values.get("one"), values.get("other"), values.get("relation"), values.get("source"));
        return problems.answer(
                "/contracts/flags?done=related",
                () -> desk.relate(commands.of(typed.getFirst("key"), relation), relation),
                errors -> list(Paging.first(), "", form(values, "", errors)));
    }

    private RelationForm form(Map<String, String> values, String done, FormErrors errors) {
        return new RelationForm(values, List.of(Relation.values()), caller.is(Role.CLERK), done, freshKey(), errors);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") FlagId id, @QueryParam("done") @DefaultValue("") String done) {
        return Templates.flag(screens.of(desk.show(id), done, "", "", FormErrors.NONE));
    }

    @POST
    @Path("/{id}/resolution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response resolve(
            @PathParam("id") FlagId id,
            @FormParam("key") @Nullable String key,
            @FormParam("payable") @Nullable List<String> payable,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("document") @DefaultValue("") String document) {
        ResolveFlag resolution = new ResolveFlag(payable == null ? List.of() : List.copyOf(payable), reason, document);
        return problems.answer(
                () -> {
                    FlagState now = desk.resolve(commands.of(key, resolution), id, resolution);
                    String done = now.resolved() == null ? "proposed" : "resolved";
                    return "/contracts/flags/" + id.text() + "?done=" + done;
                },
                errors -> Templates.flag(screens.of(desk.show(id), "", reason, document, errors)));
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
