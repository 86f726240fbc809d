package io.zhuanhua.events;

/// What a contract is worth (国科发政字〔2001〕253号): all money in the deal, and the part of it that is for technology,
/// which is the base of the subsidy.
///
/// @param currency ISO 4217 code of the currency the contract is written in
/// @param total 合同交易总额, in CNY
/// @param technical 技术交易额, in CNY
public record Amounts(String currency, Money total, Money technical) {}
