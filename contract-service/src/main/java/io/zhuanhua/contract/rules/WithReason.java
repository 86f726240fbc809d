package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// Something is taken back, as typed.
///
/// @param reason why, at most 500 characters
public record WithReason(@Nullable String reason) {}
