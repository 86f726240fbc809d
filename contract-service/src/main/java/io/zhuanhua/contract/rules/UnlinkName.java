package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A clerk takes back that a side bears another name in the register, as typed.
///
/// @param creditCode of the side
/// @param name as it was linked
/// @param reason at most 500 characters
public record UnlinkName(
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable String reason) {}
