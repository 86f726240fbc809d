package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.ContractEvent.Mismatch;
import java.time.LocalDate;
import java.util.Optional;

/// What stands in the way of a transfer on the day it takes effect: a right that was dead, frozen or pledged by then.
/// What happens to the right later is told, and touches the transfer no more.
///
/// @param consented whether the pledgee has agreed, or a pledge does not count
record Obstacles(Rights rights, boolean consented) {

    Optional<Proof> on(LocalDate day) {
        return dead(day)
                .or(() -> rights.frozenOn(day).map(change -> mismatched(change, Mismatch.FROZEN)))
                .or(() -> consented
                        ? Optional.empty()
                        : rights.pledgedOn(day).map(change -> mismatched(change, Mismatch.PLEDGED)));
    }

    /// The right had gone by that day.
    Optional<Proof> dead(LocalDate day) {
        return rights.invalidatedOn(day)
                .map(change -> mismatched(change, Mismatch.INVALIDATED))
                .or(() -> rights.endedOn(day).map(change -> mismatched(change, Mismatch.RIGHT_ENDED)));
    }

    private static Proof mismatched(Rights.Change change, Mismatch reason) {
        return new Proof.Mismatched(change.record(), reason);
    }
}
