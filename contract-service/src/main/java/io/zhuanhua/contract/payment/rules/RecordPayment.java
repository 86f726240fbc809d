package io.zhuanhua.contract.payment.rules;

import org.jspecify.annotations.Nullable;

/// A payment, as typed.
///
/// @param kind `FIXED` for a part of the agreed amount, `ROYALTY` for a share of earnings
/// @param paidOn `YYYY-MM-DD`
/// @param currency ISO 4217 code; another than `CNY` is converted by the published rate of the day of payment
/// @param amount in that currency
/// @param reference number of the bank's voucher, at most 64 characters
/// @param document id of the voucher among the contract's documents
public record RecordPayment(
        @Nullable String kind,
        @Nullable String paidOn,
        @Nullable String currency,
        @Nullable String amount,
        @Nullable String reference,
        @Nullable String document) {}
