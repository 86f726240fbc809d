package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this service has learnt of a contract from its events.
///
/// @param submitted the contract as it was handed in
/// @param submission id of that event
/// @param verification that its transfer is verified; null until it is
/// @param weakest the weakest proof among its register records; null while there is none
/// @param cancelledOn the day it was cancelled; null while it stands
/// @param doubted whether a doubt about it (疑点) waits for a person
/// @param barred why a person has decided that it gives no claim; null while nobody has
/// @param performance how it was registered, invoiced and paid, and which of its patents had ended
/// @param documents what kinds of papers have been handed in for it
public record ContractFacts(
        ContractSubmitted submitted,
        UUID submission,
        @Nullable Verification verification,
        @Nullable EvidenceGrade weakest,
        @Nullable LocalDate cancelledOn,
        boolean doubted,
        @Nullable String barred,
        Performance performance,
        Set<DocumentType> documents) {

    public ContractFacts {
        documents = Set.copyOf(documents);
    }

    /// One of whose performance nothing is known.
    public ContractFacts(
            ContractSubmitted submitted,
            UUID submission,
            @Nullable Verification verification,
            @Nullable EvidenceGrade weakest,
            @Nullable LocalDate cancelledOn,
            boolean doubted,
            @Nullable String barred) {
        this(submitted, submission, verification, weakest, cancelledOn, doubted, barred, Performance.NONE, Set.of());
    }

    public ContractFacts withDocuments(Set<DocumentType> handedIn) {
        return new ContractFacts(
                submitted, submission, verification, weakest, cancelledOn, doubted, barred, performance, handedIn);
    }

    public ContractFacts with(Performance learnt) {
        return new ContractFacts(
                submitted, submission, verification, weakest, cancelledOn, doubted, barred, learnt, documents);
    }

    /// 成功转化: every patent of the contract stands in the national register as the contract says.
    ///
    /// @param event id of the event that says so
    public record Verification(LocalDate verifiedOn, LocalDate effectiveOn, UUID event) {}

    public List<Party> agencies() {
        return parties(PartyRole.AGENCY);
    }

    public Optional<Party> agency(CreditCode unit) {
        return agencies().stream()
                .filter(agency -> agency.id().equals(PartyId.of(unit)))
                .findFirst();
    }

    public List<Party> parties(PartyRole role) {
        return submitted.parties().stream()
                .filter(party -> party.role() == role)
                .toList();
    }
}
