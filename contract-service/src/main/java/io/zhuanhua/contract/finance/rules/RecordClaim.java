package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.Nullable;

/// A claim the insurer has paid, as typed.
///
/// @param claimNumber 赔案号
/// @param paid yuan
public record RecordClaim(
        @Nullable String claimNumber,
        @Nullable String paid,
        @Nullable String paidOn) {}
