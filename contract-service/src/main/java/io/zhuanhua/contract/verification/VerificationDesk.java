package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.identity.IdentityVault;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.verification.rules.NamePair;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.kit.clock.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is known of a contract's verification, for whoever may see the contract.
@ApplicationScoped
public class VerificationDesk {

    private final ContractDesk contracts;
    private final RegisterFacts facts;
    private final IdentityVault identities;
    private final VerificationConfig config;
    private final LegalClock clock;

    VerificationDesk(
            ContractDesk contracts,
            RegisterFacts facts,
            IdentityVault identities,
            VerificationConfig config,
            LegalClock clock) {
        this.contracts = contracts;
        this.facts = facts;
        this.identities = identities;
        this.config = config;
        this.clock = clock;
    }

    /// A patent whose record fits but for a name.
    public record NameDoubt(PricedPatent patent, RegisterRecorded record, Mismatch reason, List<NamePair> pairs) {}

    public VerificationReport report(ContractId id) {
        return report(contracts.show(id));
    }

    public VerificationReport report(Dossier dossier) {
        return VerificationReport.of(dossier, config.policy(), clock.today());
    }

    /// The names a person has to look at, patent by patent.
    public List<NameDoubt> names(Dossier dossier) {
        Map<RecordId, RegisterRecorded> said =
                facts.behind(dossier.state().proofs().values());
        ContractSubmitted named = identities.named(dossier.state().submitted());
        List<NameDoubt> doubts = new ArrayList<>();
        for (PricedPatent patent : dossier.state().submitted().patents()) {
            Proof proof = dossier.state().proofs().get(patent.number());
            if (proof instanceof Proof.Mismatched doubt
                    && (doubt.reason() == Mismatch.NAME_BEFORE || doubt.reason() == Mismatch.NAME_AFTER)) {
                RegisterRecorded record = said.get(doubt.record());
                if (record != null) {
                    List<NamePair> pairs = NamePair.of(named, record);
                    doubts.add(new NameDoubt(patent, record, doubt.reason(), pairs));
                }
            }
        }
        return doubts;
    }
}
