package io.zhuanhua.contract.bulk;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.problem.ProblemBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one row.
///
/// @param row where it begins, counted from 1
/// @param id of the contract, null when it was refused
/// @param errors with pointers that begin with the row: `/12/patents/0/number`
public record RowOutcome(
        long row,
        Result result,
        @Nullable ContractId id,
        @Nullable CaseNumber caseNumber,
        List<ProblemBody.Item> warnings,
        List<ProblemBody.Item> errors) {

    public enum Result {
        ACCEPTED,
        /// Taken in before, by this account under the same key.
        REPEATED,
        REFUSED
    }
}
