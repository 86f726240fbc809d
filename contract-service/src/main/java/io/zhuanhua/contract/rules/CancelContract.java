package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A contract will not be carried out, as typed.
///
/// @param reason why, at most 500 characters
public record CancelContract(@Nullable String reason) {}
