package io.zhuanhua.contract.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.page.VerificationScreen.Names;
import io.zhuanhua.contract.page.VerificationScreen.NamesInDoubt;
import io.zhuanhua.contract.rules.ConfirmEvidence;
import io.zhuanhua.contract.rules.EnterEvidence;
import io.zhuanhua.contract.rules.UnlinkName;
import io.zhuanhua.contract.verification.VerificationDesk;
import io.zhuanhua.contract.verification.VerificationDesk.NameDoubt;
import io.zhuanhua.contract.verification.rules.NameDifference;
import io.zhuanhua.contract.verification.rules.NamePair;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Role;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The verification of one contract: what the register says patent by patent, and what a clerk can add to it.
@Path("/contracts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class VerificationPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractVerification(VerificationScreen screen);
    }

    private final ContractDesk contracts;
    private final VerificationDesk desk;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    VerificationPage(
            ContractDesk contracts, VerificationDesk desk, Caller caller, Commands commands, FormProblems problems) {
        this.contracts = contracts;
        this.desk = desk;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Path("/{id}/verification")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id, @QueryParam("done") @DefaultValue("") String done) {
        return screen(id, done, new EnterEvidence("", "", "", "", ""), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(
            @PathParam("id") ContractId id,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("patent") @DefaultValue("") String patent,
            @FormParam("paper") @DefaultValue("") String paper,
            @FormParam("paperOn") @DefaultValue("") String paperOn,
            @FormParam("reference") @DefaultValue("") String reference,
            @FormParam("grade") @DefaultValue("") String grade) {
        EnterEvidence typed = new EnterEvidence(patent, paper, paperOn, reference, grade);
        return problems.answer(
                "/contracts/" + id.text() + "/verification?done=entered",
                () -> contracts.enterEvidence(commands.of(given(key), typed), id, null, typed),
                errors -> screen(id, "", typed, errors));
    }

    @POST
    @Path("/{id}/evidence/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("id") ContractId id,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("record") @DefaultValue("") String record) {
        ConfirmEvidence typed = new ConfirmEvidence(record);
        return did(id, "confirmed", () -> contracts.confirmEvidence(commands.of(given(key), typed), id, null, typed));
    }

    @POST
    @Path("/{id}/names/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response unlink(
            @PathParam("id") ContractId id,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("creditCode") @DefaultValue("") String creditCode,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("reason") @DefaultValue("") String reason) {
        UnlinkName typed = new UnlinkName(creditCode, name, reason);
        return did(id, "unlinked", () -> contracts.unlinkName(commands.of(given(key), typed), id, null, typed));
    }

    private Response did(ContractId id, String done, Runnable act) {
        return problems.answer(
                "/contracts/" + id.text() + "/verification?done=" + done,
                act,
                errors -> screen(id, "", new EnterEvidence("", "", "", "", ""), errors));
    }

    private static @Nullable String given(String key) {
        return key.isEmpty() ? null : key;
    }

    private TemplateInstance screen(ContractId id, String done, EnterEvidence typed, FormErrors errors) {
        Dossier dossier = contracts.show(id);
        List<NamesInDoubt> names =
                desk.names(dossier).stream().map(doubt -> names(id, doubt)).toList();
        return Templates.contractVerification(new VerificationScreen(
                dossier.state().submitted(),
                desk.report(dossier),
                names,
                caller.is(Role.CLERK),
                dossier.entries().stream()
                        .filter(entry -> entry.actor().account().equals(caller.account()))
                        .map(Envelope::event)
                        .filter(EvidenceEntered.class::isInstance)
                        .map(event -> ((EvidenceEntered) event).record().text())
                        .toList(),
                done,
                UUID.randomUUID().toString(),
                typed,
                errors));
    }

    private NamesInDoubt names(ContractId id, NameDoubt doubt) {
        return new NamesInDoubt(
                doubt.patent().number().shown().substring(2),
                doubt.record().record().text(),
                doubt.record().code().name(),
                doubt.record().effectiveOn().toString(),
                doubt.reason().name(),
                doubt.pairs().stream().map(pair -> names(id, doubt, pair)).toList());
    }

    private Names names(ContractId id, NameDoubt doubt, NamePair pair) {
        NameDifference difference = pair.difference();
        String link = "/contracts/" + id.text() + "/names?record="
                + NamesPage.encoded(doubt.record().record()) + "&unit="
                + pair.party().number();
        boolean linkable = caller.is(Role.CLERK) && pair.party().identity() == null;
        return new Names(
                pair.party().role().name(),
                pair.same(),
                difference.before(),
                difference.one(),
                difference.other(),
                difference.after(),
                pair.same() || !linkable ? "" : link);
    }
}
