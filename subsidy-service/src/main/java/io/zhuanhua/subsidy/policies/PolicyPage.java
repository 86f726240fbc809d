package io.zhuanhua.subsidy.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.PolicyEvent.PolicyDrafted;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.policies.PolicyResource.ShownDraft;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Versions;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import org.jspecify.annotations.Nullable;

/// The policies as anybody with a login may read them, with what is open about them; for staff also what is drafted
/// beside what is in force, and the forms to draft and to publish.
@Path("/subsidies/policies")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PolicyPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance policies(
                List<Policy> policies,
                List<ShownDraft> drafts,
                boolean staff,
                boolean clerk,
                boolean director,
                FormErrors errors,
                String key);

        static native TemplateInstance policyDraft(PolicyForm form);
    }

    private final PolicyBook policies;
    private final PolicyDesk desk;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    PolicyPage(PolicyBook policies, PolicyDesk desk, Commands commands, FormProblems problems, Caller caller) {
        this.policies = policies;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screen(FormErrors.NONE);
    }

    /// The form of the next version, filled in with its draft, or with the version in force.
    @GET
    @Path("{id}/draft")
    @Operation(hidden = true)
    public TemplateInstance draft(@PathParam("id") String id) {
        caller.require(Role.CLERK);
        Versions versions = policies.versions();
        Policy newest = versions.newest(id).orElseThrow(NotFoundException::new);
        Policy base =
                versions.draft(id, newest.version() + 1).map(Versions::policy).orElse(newest);
        return Templates.policyDraft(PolicyForm.of(newest, base.parameters(), Ids.text(), FormErrors.NONE));
    }

    @POST
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response draft(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        caller.require(Role.CLERK);
        Policy newest = policies.versions().newest(id).orElseThrow(NotFoundException::new);
        PolicyForm form = PolicyForm.of(newest, typed, Ids.text(), FormErrors.NONE);
        return problems.answer(
                "/subsidies/policies?done=drafted",
                () -> desk.draft(commands.of(typed.getFirst("key"), form.asked()), id, form.asked()),
                errors -> Templates.policyDraft(PolicyForm.of(newest, typed, Ids.text(), errors)));
    }

    @POST
    @Path("{id}/versions/{version: [0-9]{1,6}}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(
            @PathParam("id") String id, @PathParam("version") int version, @FormParam("key") @Nullable String key) {
        caller.require(Role.DIRECTOR);
        return problems.answer(
                "/subsidies/policies?done=published",
                () -> desk.publish(commands.of(key, id, version), id, version),
                this::screen);
    }

    @POST
    @Path("{id}/versions/{version: [0-9]{1,6}}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(
            @PathParam("id") String id,
            @PathParam("version") int version,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        return problems.answer(
                () -> {
                    String said = new AskedReason(reason).said();
                    desk.discard(commands.of(key, id, version, said), id, version, said);
                    return "/subsidies/policies?done=discarded";
                },
                this::screen);
    }

    private TemplateInstance screen(FormErrors errors) {
        Versions versions = policies.versions();
        List<ShownDraft> drafts = caller.readsAll()
                ? versions.drafts().values().stream()
                        .map((PolicyDrafted draft) -> ShownDraft.of(versions, draft))
                        .toList()
                : List.of();
        return Templates.policies(
                versions.policies().all(),
                drafts,
                caller.readsAll(),
                caller.is(Role.CLERK),
                caller.is(Role.DIRECTOR),
                errors,
                Ids.text());
    }
}
