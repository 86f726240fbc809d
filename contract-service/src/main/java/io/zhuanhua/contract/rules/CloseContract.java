package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A verified contract has been performed in full, or has been undone; as typed.
///
/// @param on legal date of it, `YYYY-MM-DD`
/// @param reason what it rests on, at most 500 characters
public record CloseContract(@Nullable String on, @Nullable String reason) {}
