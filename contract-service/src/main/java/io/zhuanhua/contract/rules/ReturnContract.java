package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A contract is handed back for completion, as typed.
///
/// @param reason what is missing, at most 500 characters
/// @param deadline last day on which it is expected, `YYYY-MM-DD`
public record ReturnContract(
        @Nullable String reason, @Nullable String deadline) {}
