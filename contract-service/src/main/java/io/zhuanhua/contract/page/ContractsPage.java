package io.zhuanhua.contract.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.ContractFilter;
import io.zhuanhua.contract.ContractItem;
import io.zhuanhua.contract.ContractLists;
import io.zhuanhua.contract.draft.Draft;
import io.zhuanhua.contract.draft.DraftDesk;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The list of contracts and the form of a new one.
@Path("/contracts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ContractsPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contracts(
                List<ContractItem> rows,
                @Nullable String next,
                List<ContractStatus> statuses,
                boolean mayAdd,
                boolean mayCheck,
                boolean mayReconcile);

        static native TemplateInstance contractNew(ContractForm form);

        static native TemplateInstance contractDrafts(List<Draft> drafts, String key);
    }

    private final ContractDesk desk;
    private final DraftDesk drafts;
    private final ContractLists lists;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    ContractsPage(
            ContractDesk desk,
            DraftDesk drafts,
            ContractLists lists,
            Caller caller,
            Commands commands,
            FormProblems problems) {
        this.desk = desk;
        this.drafts = drafts;
        this.lists = lists;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @BeanParam Paging paging,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue) {
        ContractStatus wanted = Arrays.stream(ContractStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
        Page<ContractItem> page = lists.page(new ContractFilter(wanted, null, q, overdue), paging);
        return Templates.contracts(
                page.items(),
                page.next(),
                List.of(ContractStatus.values()),
                mayAdd(),
                caller.readsAll(),
                caller.is(Role.CLERK));
    }

    /// Fields can be filled from the address by their names, e.g. from an accepted match.
    @GET
    @Path("/new")
    @Operation(hidden = true)
    public TemplateInstance create(@Context UriInfo address) {
        caller.require(mayAdd());
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("transferType", "ASSIGNMENT");
        CreditCode unit = caller.unit();
        if (caller.is(Role.AGENCY) && unit != null) {
            typed.putSingle("parties.2.name", caller.unitName());
            typed.putSingle("parties.2.creditCode", unit.text());
        }
        address.getQueryParameters().forEach((name, values) -> typed.putSingle(name, values.getFirst()));
        return Templates.contractNew(ContractForm.of(typed, "", freshKey(), FormErrors.NONE));
    }

    @GET
    @Path("/drafts")
    @Operation(hidden = true)
    public TemplateInstance listDrafts() {
        return Templates.contractDrafts(drafts.list(), freshKey());
    }

    @GET
    @Path("/drafts/{draft}")
    @Operation(hidden = true)
    public TemplateInstance resume(@PathParam("draft") UUID id) {
        MultivaluedMap<String, String> typed = DraftForm.typed(drafts.show(id));
        return Templates.contractNew(ContractForm.of(typed, "", freshKey(), FormErrors.NONE));
    }

    @POST
    @Path("/drafts/{draft}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("draft") UUID id) {
        drafts.remove(id);
        return Response.seeOther(URI.create("/contracts/drafts")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> typed) {
        caller.require(mayAdd());
        String key = typed.getFirst("key");
        String same = key == null || key.isEmpty() ? freshKey() : key;
        String more = typed.getFirst("more");
        if (more != null) {
            return Response.ok(Templates.contractNew(ContractForm.of(typed, more, same, FormErrors.NONE)))
                    .build();
        }
        ContractForm form = ContractForm.of(typed, "", same, FormErrors.NONE);
        UUID draft = DraftForm.id(typed);
        return problems.answer(
                () -> {
                    Command command = commands.of(same, form.asked());
                    if (typed.containsKey("keep")) {
                        Draft kept =
                                draft == null ? drafts.begin(command, form.asked()) : drafts.keep(draft, form.asked());
                        return "/contracts/drafts/" + kept.id();
                    }
                    ContractSubmitted submitted = draft == null
                            ? desk.submit(command, form.asked())
                            : drafts.submit(command, draft, form.asked());
                    return "/contracts/" + submitted.contract().text() + "?done=submitted";
                },
                // the refused form is another command than the mended one
                errors -> Templates.contractNew(ContractForm.of(typed, "", freshKey(), errors)));
    }

    private boolean mayAdd() {
        return caller.is(Role.AGENCY, Role.CLERK);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
