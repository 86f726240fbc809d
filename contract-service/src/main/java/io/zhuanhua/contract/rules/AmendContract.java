package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// The sides have agreed on another text, as typed.
///
/// @param contract the whole contract as it reads now
/// @param agreedOn date of the agreement, `YYYY-MM-DD`
/// @param reason why, at most 500 characters
public record AmendContract(
        @Nullable SubmitContract contract,
        @Nullable String agreedOn,
        @Nullable String reason) {}
