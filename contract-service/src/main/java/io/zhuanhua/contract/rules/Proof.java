package io.zhuanhua.contract.rules;

import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the national register says about one patent of a contract; nothing yet is no `Proof` at all.
public sealed interface Proof {

    RecordId record();

    /// The transfer is recorded as the contract says.
    ///
    /// @param code null when papers prove it, and not the register
    record Recorded(RecordId record, @Nullable RegisterCode code, LocalDate effectiveOn, EvidenceGrade grade)
            implements Proof {}

    /// Something else is recorded; a person must look.
    record Mismatched(RecordId record, Mismatch reason) implements Proof {}
}
