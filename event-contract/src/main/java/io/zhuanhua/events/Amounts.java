package io.zhuanhua.events;

import org.jspecify.annotations.Nullable;

/// What a contract is worth (国科发政字〔2001〕253号): all money in the deal, and the part of it that is for technology,
/// which is the base of the subsidy.
///
/// @param currency ISO 4217 code of the currency the contract is written in
/// @param total 合同交易总额, in CNY
/// @param technical 技术交易额, in CNY; of a contract with royalties only what is fixed
/// @param foreign the amounts as they were agreed, if not in CNY
/// @param royalty how royalties are reckoned (提成), if any are agreed; what they come to is known when they are paid
public record Amounts(
        String currency,
        Money total,
        Money technical,
        @Nullable ForeignAmounts foreign,
        @Nullable String royalty) {

    /// A contract in CNY without royalties.
    public static Amounts inYuan(Money total, Money technical) {
        return new Amounts("CNY", total, technical, null, null);
    }
}
