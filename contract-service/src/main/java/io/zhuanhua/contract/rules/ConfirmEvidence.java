package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// Another clerk has compared a scan with its original, as typed.
///
/// @param record the number the paper got when it was entered
public record ConfirmEvidence(@Nullable String record) {}
