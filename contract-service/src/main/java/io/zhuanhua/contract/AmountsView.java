package io.zhuanhua.contract;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.ForeignAmounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a contract is worth, as clients read it.
///
/// @param currency of the contract's text
/// @param total yuan with two places
/// @param technical yuan with two places
/// @param royalty how royalties are reckoned, if any are agreed
/// @param foreign the amounts in the currency of the text, null for CNY
@TemplateData
public record AmountsView(
        String currency,
        String total,
        String technical,
        @Nullable String royalty,
        @Nullable ForeignView foreign) {

    /// @param rate CNY for one unit of the currency
    /// @param rateOn day it was published for
    @TemplateData
    public record ForeignView(String total, String technical, String rate, LocalDate rateOn, String rateSource) {}

    static AmountsView of(Amounts amounts) {
        return new AmountsView(
                amounts.currency(),
                amounts.total().toString(),
                amounts.technical().toString(),
                amounts.royalty(),
                foreign(amounts.foreign()));
    }

    private static @Nullable ForeignView foreign(@Nullable ForeignAmounts foreign) {
        if (foreign == null) {
            return null;
        }
        ExchangeRate rate = foreign.rate();
        return new ForeignView(
                foreign.total().text(), foreign.technical().text(), rate.yuan().text(), rate.on(), rate.source());
    }
}
