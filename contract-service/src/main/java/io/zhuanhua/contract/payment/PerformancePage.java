package io.zhuanhua.contract.payment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.DossierDesk;
import io.zhuanhua.contract.document.DocumentDesk;
import io.zhuanhua.contract.document.DocumentItem;
import io.zhuanhua.contract.payment.rules.RecordInvoice;
import io.zhuanhua.contract.payment.rules.RecordPayment;
import io.zhuanhua.contract.payment.rules.RegisterContract;
import io.zhuanhua.contract.rules.Currencies;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.AmountTyped;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// How one contract is performed, and the forms to record more of it: one form at a time.
@Path("/contracts/{id}/performance")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PerformancePage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractPerformance(Screen screen);
    }

    /// @param form `payment`, `invoice` or `registration`; empty for none
    /// @param forms those this person may fill in
    @TemplateData
    public record Screen(
            String up,
            String number,
            PerformanceView performance,
            List<DocumentItem> documents,
            String form,
            List<String> forms,
            MultivaluedMap<String, String> typed,
            String key,
            FormErrors errors) {

        public String value(String field) {
            String text = typed.getFirst(field);
            return text == null ? "" : text;
        }
    }

    private final PaymentDesk payments;
    private final InvoiceDesk invoices;
    private final Performances performances;
    private final DossierDesk dossiers;
    private final DocumentDesk documents;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    PerformancePage(
            PaymentDesk payments,
            InvoiceDesk invoices,
            Performances performances,
            DossierDesk dossiers,
            DocumentDesk documents,
            Caller caller,
            Commands commands,
            FormProblems problems) {
        this.payments = payments;
        this.invoices = invoices;
        this.performances = performances;
        this.dossiers = dossiers;
        this.documents = documents;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ContractId id, @QueryParam("form") @DefaultValue("") String form) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("currency", Currencies.CNY);
        return screen(id, form, typed, FormErrors.NONE);
    }

    @POST
    @Path("{form: payment|invoice|registration}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response record(
            @PathParam("id") ContractId id, @PathParam("form") String form, MultivaluedMap<String, String> typed) {
        return problems.answer(
                "/contracts/" + id.text() + "/performance",
                () -> record(id, form, typed, commands.of(typed.getFirst("key"), typed)),
                errors -> screen(id, form, typed, errors));
    }

    private void record(ContractId id, String form, MultivaluedMap<String, String> typed, Command command) {
        switch (form) {
            case "payment" ->
                payments.record(
                        command,
                        id,
                        null,
                        new RecordPayment(
                                typed.getFirst("kind"),
                                typed.getFirst("paidOn"),
                                typed.getFirst("currency"),
                                amount(typed, "amount"),
                                typed.getFirst("reference"),
                                typed.getFirst("document")));
            case "invoice" ->
                invoices.record(
                        command,
                        id,
                        new RecordInvoice(
                                typed.getFirst("number"), amount(typed, "amount"), typed.getFirst("issuedOn")));
            default ->
                payments.register(
                        command,
                        id,
                        null,
                        new RegisterContract(
                                typed.getFirst("registration"),
                                amount(typed, "total"),
                                amount(typed, "technical"),
                                typed.getFirst("registeredOn")));
        }
    }

    private static String amount(MultivaluedMap<String, String> typed, String field) {
        String text = typed.getFirst(field);
        return AmountTyped.plain(text == null ? "" : text);
    }

    private TemplateInstance screen(
            ContractId id, String form, MultivaluedMap<String, String> typed, FormErrors errors) {
        Dossier dossier = dossiers.show(id);
        List<String> forms = forms(dossier);
        return Templates.contractPerformance(new Screen(
                "/contracts/" + id.text(),
                dossier.state().submitted().contractNumber(),
                performances.of(dossier),
                documents.list(id),
                forms.contains(form) ? form : "",
                forms,
                typed,
                UUID.randomUUID().toString(),
                errors));
    }

    private List<String> forms(Dossier dossier) {
        List<String> forms = new ArrayList<>();
        boolean open = !dossier.state().status().isEnd();
        if (open && caller.is(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK)) {
            forms.add("payment");
            forms.add("invoice");
        }
        if (open && (caller.is(Role.CLERK) || dossier.isAgency(caller.unit()))) {
            forms.add("registration");
        }
        return forms;
    }
}
