package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.DossierDesk;
import io.zhuanhua.contract.payment.rules.Performance;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/// How contracts are performed, for whoever may see them. Payments come from the contract itself, invoices from the
/// listing, a moment after they were recorded.
@ApplicationScoped
public class Performances {

    private final DossierDesk dossiers;
    private final DataSource database;

    Performances(DossierDesk dossiers, DataSource database) {
        this.dossiers = dossiers;
        this.database = database;
    }

    public PerformanceView of(ContractId id) {
        return of(dossiers.show(id));
    }

    public PerformanceView of(Dossier dossier) {
        List<InvoiceRow> invoices = Query.of("SELECT * FROM contract_listing.invoice")
                .where("contract = ?", dossier.state().submitted().contract().text())
                .orderBy("issued_on, number")
                .list(database, InvoiceRow::new);
        return PerformanceView.of(Performance.of(dossier.events()), invoices);
    }
}
