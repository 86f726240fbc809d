package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.DossierDesk;
import io.zhuanhua.contract.payment.rules.Performance;
import io.zhuanhua.events.ContractId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// How contracts are performed, for whoever may see them. Payments come from the contract itself, invoices from the
/// listing, a moment after they were recorded.
@ApplicationScoped
public class Performances {

    private final DossierDesk dossiers;

    Performances(DossierDesk dossiers) {
        this.dossiers = dossiers;
    }

    public PerformanceView of(ContractId id) {
        return of(dossiers.show(id));
    }

    public PerformanceView of(Dossier dossier) {
        List<InvoiceRow> invoices = InvoiceRow.list(
                "contract = ?1 order by issuedOn, number",
                dossier.state().submitted().contract().text());
        return PerformanceView.of(Performance.of(dossier.events()), invoices);
    }
}
