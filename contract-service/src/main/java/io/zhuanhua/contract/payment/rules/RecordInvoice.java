package io.zhuanhua.contract.payment.rules;

import org.jspecify.annotations.Nullable;

/// An invoice, as typed.
///
/// @param number 20 digits, or code and number together
/// @param amount with tax, in yuan
/// @param issuedOn `YYYY-MM-DD`
public record RecordInvoice(
        @Nullable String number,
        @Nullable String amount,
        @Nullable String issuedOn) {}
