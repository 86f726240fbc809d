package io.zhuanhua.contract.rules;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PatentNumber;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one contract's history adds up to.
///
/// @param signatures by party, in the order they came
/// @param proofs what the register says, patent by patent; absent while it says nothing
/// @param signedOn day of the last signature, once all sides have signed
/// @param verifiedOn day of the verification that holds
/// @param cancelled how it ended, if it did
public record ContractState(
        ContractSubmitted submitted,
        ContractStatus status,
        Map<CreditCode, PartySigned> signatures,
        Map<PatentNumber, Proof> proofs,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable ContractCancelled cancelled) {

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
            return new ContractState(submitted, ContractStatus.SUBMITTED, Map.of(), Map.of(), null, null, null);
        }
        throw new IllegalArgumentException("a contract does not begin with " + event);
    }

    /// No `default`: a new kind of event does not compile until someone says what it means here.
    public ContractState after(ContractEvent event) {
        return switch (event) {
            case ContractSubmitted again -> throw new IllegalArgumentException("submitted twice: " + again.contract());
            case DocumentAdded document -> this;
            case PartySigned signed -> signedBy(signed);
            case ContractSigned signed ->
                new ContractState(
                        submitted, ContractStatus.SIGNED, signatures, proofs, signed.signedOn(), verifiedOn, cancelled);
            case ContractCancelled end ->
                new ContractState(submitted, ContractStatus.CANCELLED, signatures, proofs, signedOn, verifiedOn, end);
            case TransferRecorded found ->
                proven(
                        found.patent(),
                        new Proof.Recorded(found.record(), found.code(), found.effectiveOn(), found.grade()));
            case TransferMismatched found ->
                proven(found.patent(), new Proof.Mismatched(found.record(), found.reason()));
            case TransferVerified verified ->
                new ContractState(
                        submitted,
                        ContractStatus.VERIFIED,
                        signatures,
                        proofs,
                        signedOn,
                        verified.verifiedOn(),
                        cancelled);
            case TransferAwaited gone -> awaited(gone.patent());
            // what the register says of rights, names and papers is kept by `verification.rules.Followed`
            case RightChanged right -> this;
            case RightCorrected right -> this;
            case NameLinked name -> this;
            case EvidenceEntered paper -> this;
        };
    }

    private ContractState signedBy(PartySigned signed) {
        Map<CreditCode, PartySigned> more = with(signatures, signed.party(), signed);
        return new ContractState(submitted, status, more, proofs, signedOn, verifiedOn, cancelled);
    }

    /// A verification holds only as long as every patent is recorded.
    private ContractState proven(PatentNumber patent, Proof proof) {
        boolean falls = status == ContractStatus.VERIFIED && proof instanceof Proof.Mismatched;
        return new ContractState(
                submitted,
                falls ? ContractStatus.SIGNED : status,
                signatures,
                with(proofs, patent, proof),
                signedOn,
                falls ? null : verifiedOn,
                cancelled);
    }

    private ContractState awaited(PatentNumber patent) {
        Map<PatentNumber, Proof> fewer = new LinkedHashMap<>(proofs);
        fewer.remove(patent);
        boolean falls = status == ContractStatus.VERIFIED;
        return new ContractState(
                submitted,
                falls ? ContractStatus.SIGNED : status,
                signatures,
                fewer,
                signedOn,
                falls ? null : verifiedOn,
                cancelled);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    /// Those who have not signed yet, in the order of the contract.
    public List<Party> unsigned() {
        return submitted.parties().stream()
                .filter(party -> !signatures.containsKey(party.creditCode()))
                .toList();
    }

    public Optional<Party> party(@Nullable CreditCode unit) {
        return submitted.parties().stream()
                .filter(party -> party.creditCode().equals(unit))
                .findFirst();
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
