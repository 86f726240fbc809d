package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A clerk says that a side of the contract bears another name in the register, as typed.
///
/// @param creditCode of the side
/// @param name as the register publishes it, at most 200 characters
/// @param validFrom first day on which the unit bore it, may be left out
/// @param validUntil last day, may be left out
/// @param evidence the paper that shows it, at most 300 characters
/// @param reason at most 500 characters
public record LinkName(
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable String validFrom,
        @Nullable String validUntil,
        @Nullable String evidence,
        @Nullable String reason) {}
