package io.zhuanhua.contract.payment.rules;

import org.jspecify.annotations.Nullable;

/// A published exchange rate, as typed.
///
/// @param currency ISO 4217 code
/// @param on the day it was published for, `YYYY-MM-DD`
/// @param yuan CNY for one unit of the currency, at most six places
/// @param source who published it, and where, at most 300 characters
public record PublishRate(
        @Nullable String currency,
        @Nullable String on,
        @Nullable String yuan,
        @Nullable String source) {}
