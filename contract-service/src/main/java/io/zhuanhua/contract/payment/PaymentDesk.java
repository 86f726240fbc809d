package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.DossierDesk;
import io.zhuanhua.contract.payment.rules.PaymentRules;
import io.zhuanhua.contract.payment.rules.Performance;
import io.zhuanhua.contract.payment.rules.RecordPayment;
import io.zhuanhua.contract.payment.rules.RegisterContract;
import io.zhuanhua.contract.payment.rules.RegistrationRules;
import io.zhuanhua.contract.rules.WithReason;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DocumentId;
import io.zhuanhua.events.PaymentId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Payments on contracts and their registration as technical contracts. Any side may record a payment, its agency or a
/// clerk the registration.
@ApplicationScoped
public class PaymentDesk {

    private final DossierDesk dossiers;
    private final RateDesk rates;
    private final LegalClock clock;
    private final Caller caller;

    PaymentDesk(DossierDesk dossiers, RateDesk rates, LegalClock clock, Caller caller) {
        this.dossiers = dossiers;
        this.rates = rates;
        this.clock = clock;
        this.caller = caller;
    }

    public Dossier record(Command command, ContractId id, @Nullable String ifMatch, RecordPayment typed) {
        requireSide();
        dossiers.show(id);
        PaymentRules.Payment payment = PaymentRules.read(typed, rates.of(typed.currency()), clock.today());
        PaymentId number = new PaymentId(Ids.text());
        return dossiers.change(
                command,
                id,
                ifMatch,
                dossier -> List.of(PaymentRules.record(
                        dossier.state(),
                        Performance.of(dossier.events()),
                        documents(dossier),
                        payment,
                        number,
                        clock.today())));
    }

    /// Whoever may record one may also take one back; who did is on the record.
    public Dossier withdraw(
            Command command, ContractId id, @Nullable String ifMatch, PaymentId payment, WithReason typed) {
        requireSide();
        return dossiers.change(
                command,
                id,
                ifMatch,
                dossier -> List.of(PaymentRules.withdraw(
                        dossier.state(), Performance.of(dossier.events()), payment, typed.reason(), clock.today())));
    }

    public Dossier register(Command command, ContractId id, @Nullable String ifMatch, RegisterContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        return dossiers.change(command, id, ifMatch, dossier -> {
            caller.require(caller.is(Role.CLERK) || dossier.isAgency(caller.unit()));
            return List.of(RegistrationRules.register(dossier.state(), typed, clock.today()));
        });
    }

    private void requireSide() {
        caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK);
    }

    private static Set<DocumentId> documents(Dossier dossier) {
        return dossier.events().stream()
                .filter(DocumentAdded.class::isInstance)
                .map(event -> ((DocumentAdded) event).document())
                .collect(Collectors.toUnmodifiableSet());
    }
}
