package io.zhuanhua.events;

/// What a contract in another currency is worth in that currency, and the rate by which it counts in CNY.
///
/// @param total in that currency, two places
/// @param technical in that currency, two places
/// @param rate of the day in the contract's text; a later rate changes nothing
public record ForeignAmounts(ExactAmount total, ExactAmount technical, ExchangeRate rate) {}
