package io.zhuanhua.contract.rules;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractCompleted;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.ContractResubmitted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.IdentityDisclosed;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one contract's history adds up to.
///
/// @param submitted the contract as it reads now: as handed in, or as last amended
/// @param signatures by party, in the order they came
/// @param proofs what the register says, patent by patent; absent while it says nothing
/// @param signedOn day of the last signature, once all sides have signed
/// @param verifiedOn day of the verification that holds
/// @param returned what is missing and until when, while it is handed back
/// @param amendments how often it has been amended
/// @param completed that it has been performed in full, if it has
/// @param ended how it ended, if it did
public record ContractState(
        ContractSubmitted submitted,
        ContractStatus status,
        Map<PartyId, PartySigned> signatures,
        Map<PatentNumber, Proof> proofs,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable ContractReturned returned,
        int amendments,
        @Nullable ContractCompleted completed,
        @Nullable Ending ended) {

    /// How a contract came to nothing.
    ///
    /// @param on legal date of it
    public record Ending(LocalDate on, String reason) {}

    /// Empty without a history.
    public static Optional<ContractState> of(List<ContractEvent> history) {
        ContractState state = null;
        for (ContractEvent event : history) {
            state = state == null ? begin(event) : state.after(event);
        }
        return Optional.ofNullable(state);
    }

    private static ContractState begin(ContractEvent event) {
        if (event instanceof ContractSubmitted submitted) {
            return handedIn(submitted, Map.of(), 0);
        }
        throw new IllegalArgumentException("a contract does not begin with " + event);
    }

    private static ContractState handedIn(ContractSubmitted text, Map<PatentNumber, Proof> proofs, int amendments) {
        return new ContractState(
                text, ContractStatus.SUBMITTED, Map.of(), proofs, null, null, null, amendments, null, null);
    }

    /// No `default`: a new kind of event does not compile until someone says what it means here.
    public ContractState after(ContractEvent event) {
        return switch (event) {
            case ContractSubmitted again -> throw new IllegalArgumentException("submitted twice: " + again.contract());
            case ContractReturned back -> with(ContractStatus.RETURNED, signedOn, verifiedOn, back, completed, ended);
            case ContractResubmitted again ->
                with(unsigned().isEmpty() ? ContractStatus.SIGNED : ContractStatus.SUBMITTED, signedOn, verifiedOn);
            case ContractAmended amended -> handedIn(amended.text(), proofsOf(amended.text()), amended.number());
            case PartySigned signed -> signedBy(signed);
            case ContractSigned signed -> with(ContractStatus.SIGNED, signed.signedOn(), verifiedOn);
            case TransferVerified verified -> with(ContractStatus.VERIFIED, signedOn, verified.verifiedOn());
            case ContractCompleted done -> with(status, signedOn, verifiedOn, returned, done, ended);
            case ContractCancelled end -> ended(ContractStatus.CANCELLED, end.cancelledOn(), end.reason());
            case ContractReversed end -> ended(ContractStatus.REVERSED, end.reversedOn(), end.reason());
            case TransferRecorded found ->
                proven(
                        found.patent(),
                        new Proof.Recorded(found.record(), found.code(), found.effectiveOn(), found.grade()));
            case TransferMismatched found ->
                proven(found.patent(), new Proof.Mismatched(found.record(), found.reason()));
            case TransferAwaited gone -> awaited(gone.patent());
            // what the register says of rights, names and papers is kept by `verification.rules.Followed`
            case RightChanged right -> this;
            case RightCorrected right -> this;
            case IdentityDisclosed seen -> this;
            case NameUnlinked gone -> this;
            case EvidenceConfirmed paper -> this;
            case NameLinked name -> this;
            case EvidenceEntered paper -> this;
            // money and papers are kept by `payment.rules.Performance`
            case DocumentAdded document -> this;
            case ContractRegistered registered -> this;
            case PaymentRecorded payment -> this;
            case PaymentWithdrawn payment -> this;
        };
    }

    private ContractState with(
            ContractStatus next,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate verifiedOn,
            @Nullable ContractReturned returned,
            @Nullable ContractCompleted completed,
            @Nullable Ending ended) {
        return new ContractState(
                submitted, next, signatures, proofs, signedOn, verifiedOn, returned, amendments, completed, ended);
    }

    private ContractState with(ContractStatus next, @Nullable LocalDate signedOn, @Nullable LocalDate verifiedOn) {
        return with(next, signedOn, verifiedOn, null, completed, ended);
    }

    private ContractState ended(ContractStatus end, LocalDate on, String reason) {
        return with(end, signedOn, verifiedOn, null, completed, new Ending(on, reason));
    }

    private ContractState signedBy(PartySigned signed) {
        Map<PartyId, PartySigned> more = with(signatures, signed.party(), signed);
        return new ContractState(
                submitted, status, more, proofs, signedOn, verifiedOn, returned, amendments, completed, ended);
    }

    /// A verification holds only as long as every patent is recorded.
    private ContractState proven(PatentNumber patent, Proof proof) {
        return standing(with(proofs, patent, proof), proof instanceof Proof.Mismatched);
    }

    private ContractState awaited(PatentNumber patent) {
        Map<PatentNumber, Proof> fewer = new LinkedHashMap<>(proofs);
        fewer.remove(patent);
        return standing(fewer, true);
    }

    /// @param lost whether a proof is lost that a verification stood on
    private ContractState standing(Map<PatentNumber, Proof> known, boolean lost) {
        boolean falls = status == ContractStatus.VERIFIED && lost;
        return new ContractState(
                submitted,
                falls ? ContractStatus.SIGNED : status,
                signatures,
                known,
                signedOn,
                falls ? null : verifiedOn,
                returned,
                amendments,
                completed,
                ended);
    }

    private Map<PatentNumber, Proof> proofsOf(ContractSubmitted text) {
        Map<PatentNumber, Proof> kept = new LinkedHashMap<>(proofs);
        kept.keySet()
                .retainAll(text.patents().stream().map(PricedPatent::number).toList());
        return kept;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    /// Those who have not signed yet, in the order of the contract.
    public List<Party> unsigned() {
        return submitted.parties().stream()
                .filter(party -> !signatures.containsKey(party.id()))
                .toList();
    }

    public Optional<Party> party(PartyId id) {
        return submitted.parties().stream()
                .filter(party -> party.id().equals(id))
                .findFirst();
    }

    /// @param unit of somebody with a login; null for one of the bureau
    public Optional<Party> party(@Nullable CreditCode unit) {
        return unit == null ? Optional.empty() : party(PartyId.of(unit));
    }

    /// How many patents are recorded as the contract says.
    public int recorded() {
        return (int) submitted.patents().stream()
                .filter(patent -> proofs.get(patent.number()) instanceof Proof.Recorded)
                .count();
    }

    public boolean isFullyRecorded() {
        return recorded() == submitted.patents().size();
    }
}
