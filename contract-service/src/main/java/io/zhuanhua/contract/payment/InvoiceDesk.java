package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.DossierDesk;
import io.zhuanhua.contract.payment.rules.InvoiceRules;
import io.zhuanhua.contract.payment.rules.RecordInvoice;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.contract.rules.WithReason;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.InvoiceNumber;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Puts invoices to contracts. Each invoice has a stream of its own, so that two contracts cannot both have it, however
/// close together they ask.
@ApplicationScoped
public class InvoiceDesk {

    private final DossierDesk dossiers;
    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;

    InvoiceDesk(DossierDesk dossiers, Journal journal, LegalClock clock, Caller caller) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
    }

    /// Any side of the contract, or a clerk.
    public InvoiceRecorded record(Command command, ContractId id, RecordInvoice typed) {
        Dossier dossier = open(id);
        InvoiceRecorded invoice = InvoiceRules.read(id, typed, clock.today());
        return journal.decide(inCase(command, dossier), Set.of(invoice.stream()), histories -> {
                    InvoiceRules.requireFree(histories.of(invoice.stream()).events(InvoiceEvent.class));
                    return List.of(invoice);
                })
                .only(InvoiceRecorded.class);
    }

    /// It is free for another contract afterwards.
    public void withdraw(Command command, ContractId id, InvoiceNumber number, WithReason typed) {
        Dossier dossier = open(id);
        String stream = "invoice-" + number.text();
        journal.decide(
                inCase(command, dossier),
                Set.of(stream),
                histories -> List.of(InvoiceRules.withdraw(
                        histories.of(stream).events(InvoiceEvent.class), number, id, typed.reason(), clock.today())));
    }

    private Dossier open(ContractId id) {
        caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK);
        Dossier dossier = dossiers.show(id);
        LifeRules.requireOpen(dossier.state());
        return dossier;
    }

    private static Command inCase(Command command, Dossier dossier) {
        return command.inCase(dossier.state().submitted().caseNumber().text());
    }
}
