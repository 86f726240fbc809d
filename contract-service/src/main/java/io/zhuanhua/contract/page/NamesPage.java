package io.zhuanhua.contract.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.verification.NameInbox;
import io.zhuanhua.contract.verification.VerificationDesk;
import io.zhuanhua.contract.verification.VerificationDesk.NameDoubt;
import io.zhuanhua.contract.verification.rules.NamePair;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.RecordId;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Name reconciliation (名称核对): a clerk sees what waits, both texts side by side, and links them with evidence.
@Path("/contracts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NamesPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractNames(List<NameInbox.Waiting> rows, @Nullable String next);

        static native TemplateInstance contractName(NameScreen screen);
    }

    private final ContractDesk contracts;
    private final VerificationDesk desk;
    private final NameInbox inbox;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    NamesPage(
            ContractDesk contracts,
            VerificationDesk desk,
            NameInbox inbox,
            Caller caller,
            Commands commands,
            FormProblems problems) {
        this.contracts = contracts;
        this.desk = desk;
        this.inbox = inbox;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Path("/names")
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Paging paging) {
        caller.require(Role.CLERK);
        Page<NameInbox.Waiting> page = inbox.page(paging);
        return Templates.contractNames(page.items(), page.next());
    }

    @GET
    @Path("/{id}/names")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("id") ContractId id,
            @QueryParam("record") @DefaultValue("") String record,
            @QueryParam("unit") @DefaultValue("") String unit) {
        caller.require(Role.CLERK);
        return screen(id, record, unit, new MultivaluedHashMap<>(), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/names")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response link(
            @PathParam("id") ContractId id,
            @QueryParam("record") @DefaultValue("") String record,
            @QueryParam("unit") @DefaultValue("") String unit,
            MultivaluedMap<String, String> typed) {
        NameForm form = new NameForm(typed);
        return problems.answer(
                "/contracts/" + id.text() + "/verification?done=linked",
                () -> contracts.linkName(commands.of(form.key(), form.asked()), id, null, form.asked()),
                errors -> screen(id, record, unit, typed, errors));
    }

    static String encoded(RecordId record) {
        return URLEncoder.encode(record.text(), StandardCharsets.UTF_8);
    }

    private TemplateInstance screen(
            ContractId id, String record, String unit, MultivaluedMap<String, String> typed, FormErrors errors) {
        Dossier dossier = contracts.show(id);
        NameDoubt doubt = desk.names(dossier).stream()
                .filter(one -> one.record().record().text().equals(record))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        NamePair pair = doubt.pairs().stream()
                .filter(one -> !one.same()
                        && one.party().identity() == null
                        && one.party().unit().text().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.contractName(new NameScreen(
                dossier.state().submitted(),
                doubt.record(),
                pair.party(),
                pair.published(),
                pair.difference(),
                new NameForm(typed),
                UUID.randomUUID().toString(),
                errors));
    }
}
