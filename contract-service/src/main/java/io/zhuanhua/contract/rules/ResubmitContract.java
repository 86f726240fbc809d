package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A contract that was handed back is handed in again, as typed.
///
/// @param note what was completed, at most 500 characters
public record ResubmitContract(@Nullable String note) {}
