package io.zhuanhua.contract.identity;

import io.zhuanhua.contract.rules.Identities;
import io.zhuanhua.contract.rules.Papers;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.Party;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.kit.vault.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The papers of sides without a credit code: encrypted here, in events a pseudonym and a masked number (story 44).
@ApplicationScoped
public class IdentityVault {

    private final Vault vault;
    private final VaultKeys keys;

    IdentityVault(Vault vault, VaultKeys keys) {
        this.vault = vault;
        this.keys = keys;
    }

    /// @param known sides of the contract as it reads; none for a new one
    public Identities identities(Command command, List<Party> known) {
        return new Identities(keys::digest, Vault.reference(command), known);
    }

    /// Keeps them, each under its reference. Durable when it returns; the same again keeps nothing twice.
    public void keep(Map<String, Papers> papers) {
        papers.forEach(vault::keep);
    }

    /// What was kept of that side; empty once it was removed.
    public Optional<Papers> open(Identity identity) {
        return vault.open(identity.reference(), Papers.class);
    }

    /// The name kept under a reference; empty once it was removed.
    public Optional<String> nameUnder(String reference) {
        return vault.open(reference, Papers.class).map(Papers::name);
    }

    /// The name a side really has, for those who may see its contract.
    public String name(Party party) {
        Identity identity = party.identity();
        return identity == null ? party.name() : nameUnder(identity.reference()).orElse(party.name());
    }

    /// The contract with the names its sides really have.
    public ContractSubmitted named(ContractSubmitted text) {
        List<Party> parties = text.parties().stream()
                .map(party -> new Party(
                        party.role(), name(party), party.creditCode(), party.identity(), party.share(), party.work()))
                .toList();
        return new ContractSubmitted(
                text.contract(),
                text.caseNumber(),
                text.contractNumber(),
                text.signedOn(),
                text.submittedOn(),
                text.transferType(),
                parties,
                text.patents(),
                text.amounts(),
                text.technicalContractNumber(),
                text.match(),
                text.licenceUntil());
    }
}
