package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.CreditCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which contracts are asked for.
///
/// @param overdue only those handed back whose deadline has passed
/// @param q part of a contract, case or patent number, or of a name
public record ContractFilter(
        @Nullable ContractStatus status,
        @Nullable CreditCode agency,
        @Nullable String q,
        boolean overdue) {

    private static final int LONGEST = 100;

    /// What is searched for, in the form it is searched in; empty when nothing is.
    public Optional<String> part() {
        String plain = q == null ? "" : SearchedText.normal(q);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain.substring(0, Math.min(plain.length(), LONGEST)));
    }
}
