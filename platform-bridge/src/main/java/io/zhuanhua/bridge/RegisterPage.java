package io.zhuanhua.bridge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.bridge.rules.RegisterRecord;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.Role;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 登记簿记录 on screen: what came in, what was handed out, and the form for an official document.
@Path("/register")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RegisterPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance register(
                List<RegisterRow> rows,
                @Nullable String next,
                boolean mayEnter,
                String entered,
                BridgeLists.Reconciliation deliveries,
                List<DeliveryRow> refused,
                long dead);

        static native TemplateInstance registerNew(RegisterRecord asked, List<RegisterCode> codes, FormErrors errors);
    }

    private final RegisterDesk desk;
    private final BridgeLists lists;
    private final Caller caller;
    private final FormProblems problems;
    private final ExternalDead dead;

    RegisterPage(RegisterDesk desk, BridgeLists lists, Caller caller, FormProblems problems, ExternalDead dead) {
        this.desk = desk;
        this.lists = lists;
        this.caller = caller;
        this.problems = problems;
        this.dead = dead;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("entered") @DefaultValue("") String entered,
            @BeanParam Paging paging) {
        caller.require(caller.readsAll() || caller.is(Role.PLATFORM));
        Page<RegisterRow> page = lists.records(words, paging, row -> row);
        return Templates.register(
                page.items(), page.next(), mayEnter(), entered, lists.reconcile(), lists.refused(), dead.buried());
    }

    @GET
    @Path("/new")
    public TemplateInstance create() {
        caller.require(mayEnter());
        return form(new RegisterRecord(null, "TR01", null, null, null, null, null, null, null), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("recordId") @Nullable String recordId,
            @FormParam("code") @Nullable String code,
            @FormParam("applicationNumber") @Nullable String applicationNumber,
            @FormParam("effectiveOn") @Nullable String effectiveOn,
            @FormParam("before") @DefaultValue("") String before,
            @FormParam("after") @DefaultValue("") String after,
            @FormParam("licenceKind") @Nullable String licenceKind,
            @FormParam("recordalNumber") @Nullable String recordalNumber,
            @FormParam("supersedes") @Nullable String supersedes) {
        caller.require(mayEnter());
        RegisterRecord asked = new RegisterRecord(
                recordId,
                code,
                applicationNumber,
                effectiveOn,
                lines(before),
                lines(after),
                licenceKind,
                recordalNumber,
                supersedes);
        return problems.answer(
                "/register?entered=1",
                () -> desk.enter(asked, caller.actor()),
                errors -> form(asked, errors.gatheredAt("before").gatheredAt("after")));
    }

    private static TemplateInstance form(RegisterRecord asked, FormErrors errors) {
        return Templates.registerNew(asked, List.of(RegisterCode.values()), errors);
    }

    private static List<@Nullable String> lines(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .<@Nullable String>map(String::strip)
                .toList();
    }

    /// Names as they were typed, one per line.
    static String typed(@Nullable List<@Nullable String> names) {
        return names == null
                ? ""
                : String.join("\n", names.stream().filter(Objects::nonNull).toList());
    }

    private boolean mayEnter() {
        return caller.is(Role.CLERK, Role.PLATFORM);
    }
}
