package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.Nullable;

/// Amounts and term of a pledge as they are from now on, as typed; all of them, also what stays.
///
/// @param changedOn day of the change
public record ChangePledge(
        @Nullable String creditLine,
        @Nullable String drawn,
        @Nullable String dueOn,
        @Nullable String reason,
        @Nullable String changedOn) {}
