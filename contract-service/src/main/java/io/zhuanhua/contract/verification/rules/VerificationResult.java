package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.ContractStatus;
import java.time.LocalDate;
import java.util.List;

/// How far the verification of a whole contract has come.
public enum VerificationResult {
    /// Nothing is recorded yet.
    PENDING,
    /// Some patents are recorded, others are waited for.
    PARTLY,
    /// A person must look at one of its patents.
    MISMATCH,
    /// Waited for too long: a flag, not a failure; a record that comes still counts.
    STALE,
    /// No patent is left that could be recorded.
    FAILED,
    /// All sides have signed and every patent is recorded.
    VERIFIED;

    /// @param today the day it is asked on; only [#STALE] depends on it
    public static VerificationResult of(ContractState state, VerificationPolicy policy, LocalDate today) {
        if (state.status() == ContractStatus.VERIFIED) {
            return VERIFIED;
        }
        List<PatentResult> patents = state.submitted().patents().stream()
                .map(patent -> PatentResult.of(state.proofs().get(patent.number())))
                .toList();
        if (patents.stream().allMatch(PatentResult::isHopeless)) {
            return FAILED;
        }
        if (patents.contains(PatentResult.MISMATCH)) {
            return MISMATCH;
        }
        if (patents.contains(PatentResult.PENDING) && isStale(state, policy, today)) {
            return STALE;
        }
        return patents.contains(PatentResult.VERIFIED) ? PARTLY : PENDING;
    }

    /// The status as people read it: [ContractStatus#SIGNED] says how it waits.
    public static ContractStatus shown(ContractState state, VerificationPolicy policy, LocalDate today) {
        if (state.status() != ContractStatus.SIGNED) {
            return state.status();
        }
        return switch (of(state, policy, today)) {
            case STALE -> ContractStatus.STALE;
            case FAILED -> ContractStatus.FAILED;
            case PENDING, PARTLY, MISMATCH, VERIFIED -> ContractStatus.SIGNED;
        };
    }

    private static boolean isStale(ContractState state, VerificationPolicy policy, LocalDate today) {
        LocalDate signedOn = state.signedOn();
        return state.status() == ContractStatus.SIGNED
                && signedOn != null
                && signedOn.plusDays(policy.staleAfterDays()).isBefore(today);
    }
}
