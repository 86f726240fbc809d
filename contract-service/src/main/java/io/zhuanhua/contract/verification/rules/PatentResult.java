package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.ContractEvent.Mismatch;
import org.jspecify.annotations.Nullable;

/// How far one patent of a contract has come (domain.md §4.3).
public enum PatentResult {
    /// Nothing is said about its transfer.
    PENDING,
    /// Recorded as the contract says.
    VERIFIED,
    /// Something does not fit or stands in the way; a person must look.
    MISMATCH,
    /// The right was dead by then: no transfer is to be expected.
    FAILED,
    /// The transfer was there and has been taken back.
    REVERSED;

    public static PatentResult of(@Nullable Proof proof) {
        return switch (proof) {
            case null -> PENDING;
            case Proof.Recorded recorded -> VERIFIED;
            case Proof.Mismatched mismatched -> of(mismatched.reason());
        };
    }

    public static PatentResult of(Mismatch reason) {
        return switch (reason) {
            case NAME_BEFORE, NAME_AFTER, LICENCE_KIND, EFFECTIVE_BEFORE_CONTRACT, SUPERSEDED, FROZEN, PLEDGED ->
                MISMATCH;
            case RIGHT_ENDED, INVALIDATED -> FAILED;
            case LICENCE_CANCELLED, TRANSFERRED_BACK -> REVERSED;
        };
    }

    /// Whether no record is to be expected any more.
    public boolean isHopeless() {
        return this == FAILED || this == REVERSED;
    }
}
