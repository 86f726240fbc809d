package io.zhuanhua.contract.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.ContractView;
import io.zhuanhua.contract.ContractView.PartyView;
import io.zhuanhua.contract.ContractViews;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.TimelineEntry;
import io.zhuanhua.contract.flag.FlagLists;
import io.zhuanhua.contract.rules.CancelContract;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.SignContract;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// One contract: its sides, patents, amounts and events, who has it next, and what this person may do to it.
@Path("/contracts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ContractPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contract(ContractScreen screen);
    }

    private final ContractDesk desk;
    private final FlagLists flags;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;
    private final LegalClock clock;
    private final ContractViews views;

    ContractPage(
            ContractDesk desk,
            FlagLists flags,
            Caller caller,
            Commands commands,
            FormProblems problems,
            LegalClock clock,
            ContractViews views) {
        this.desk = desk;
        this.flags = flags;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
        this.clock = clock;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id, @QueryParam("done") @DefaultValue("") String done) {
        return screen(id, done, clock.today().toString(), "", FormErrors.NONE);
    }

    @POST
    @Path("/{id}/signatures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sign(
            @PathParam("id") ContractId id,
            @FormParam("key") @Nullable String key,
            @FormParam("signedOn") @DefaultValue("") String signedOn,
            @FormParam("onBehalfOf") @Nullable String onBehalfOf) {
        return problems.answer(
                "/contracts/" + id.text() + "?done=signed",
                () -> desk.sign(
                        commands.of(given(key), signedOn, String.valueOf(onBehalfOf)),
                        id,
                        null,
                        new SignContract(signedOn, onBehalfOf)),
                errors -> screen(id, "", signedOn, "", errors));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response cancel(
            @PathParam("id") ContractId id,
            @FormParam("key") @Nullable String key,
            @FormParam("reason") @DefaultValue("") String reason) {
        return problems.answer(
                "/contracts/" + id.text() + "?done=cancelled",
                () -> desk.cancel(commands.of(given(key), reason), id, null, new CancelContract(reason)),
                errors -> screen(id, "", clock.today().toString(), reason, errors));
    }

    private static @Nullable String given(@Nullable String key) {
        return key == null || key.isEmpty() ? null : key;
    }

    private TemplateInstance screen(ContractId id, String done, String signedOn, String reason, FormErrors errors) {
        Dossier dossier = desk.show(id);
        ContractView contract = views.of(dossier);
        boolean readsAll = caller.readsAll();
        List<TimelineEntry> timeline = dossier.entries().stream()
                .map(entry -> TimelineEntry.of(entry, readsAll))
                .toList();
        List<String> steps = steps(dossier);
        return Templates.contract(new ContractScreen(
                contract,
                timeline,
                flags.of(id),
                signable(contract),
                caller.is(Role.CLERK),
                readsAll,
                steps,
                clock.today(),
                done,
                UUID.randomUUID().toString(),
                signedOn,
                reason,
                errors));
    }

    /// What this person may do next besides signing, each a page of its own; `cancellation` stands on this one.
    private List<String> steps(Dossier dossier) {
        boolean clerk = caller.is(Role.CLERK);
        if (!clerk && !dossier.isAgency(caller.unit())) {
            return List.of();
        }
        return switch (dossier.state().status()) {
            case SUBMITTED, SIGNED, STALE, FAILED ->
                clerk ? List.of("amendments", "return", "cancellation") : List.of("amendments", "cancellation");
            case RETURNED -> List.of("resubmission", "amendments", "cancellation");
            case VERIFIED -> {
                List<String> steps = new ArrayList<>(List.of("amendments"));
                if (dossier.state().completed() == null) {
                    steps.add("completion");
                }
                if (clerk) {
                    steps.add("reversal");
                }
                yield steps;
            }
            case CANCELLED, REVERSED -> List.of();
        };
    }

    private List<PartyView> signable(ContractView contract) {
        CreditCode unit = caller.unit();
        return contract.parties().stream()
                .filter(party -> party.signedOn() == null && contract.status() == ContractStatus.SUBMITTED)
                .filter(party ->
                        caller.is(Role.CLERK) || (unit != null && unit.text().equals(party.creditCode())))
                .toList();
    }
}
