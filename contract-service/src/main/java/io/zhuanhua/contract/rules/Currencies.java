package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.CURRENCY_NOT_SUPPORTED;

import io.zhuanhua.events.Refused;
import java.util.Currency;

/// Currencies by their ISO 4217 codes.
public final class Currencies {

    public static final String CNY = "CNY";

    private Currencies() {}

    /// @throws Refused `CURRENCY_NOT_SUPPORTED` if there is no such currency
    public static String parse(String typed) {
        try {
            return Currency.getInstance(typed.strip()).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new Refused(CURRENCY_NOT_SUPPORTED, "", CNY);
        }
    }
}
