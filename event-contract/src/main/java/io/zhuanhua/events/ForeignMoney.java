package io.zhuanhua.events;

/// One amount in another currency, and the rate by which it counts in CNY.
///
/// @param amount in that currency, two places
public record ForeignMoney(ExactAmount amount, ExchangeRate rate) {}
