package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.TECHNICAL_ABOVE_TOTAL;
import static io.zhuanhua.contract.rules.ContractProblem.TOTAL_NOT_POSITIVE;

import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.ForeignAmounts;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.events.ValueProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a contract is worth, as typed (stories 4, 15, 16).
final class IntakeAmounts {

    private static final int LONGEST_ROYALTY = 500;

    private IntakeAmounts() {}

    static @Nullable Amounts read(
            @Nullable AmountsTyped typed,
            @Nullable TransferType type,
            @Nullable LocalDate signedOn,
            Rates rates,
            Checks checks) {
        if (typed == null) {
            checks.add(ValueProblem.REQUIRED, "/amounts");
            return null;
        }
        String currency = checks.required("/amounts/currency", typed.currency(), Currencies::parse);
        Money total = checks.required("/amounts/total", typed.total(), Money::parse);
        Money technical = checks.required("/amounts/technical", typed.technical(), Money::parse);
        String royalty = checks.optionalText("/amounts/royalty", typed.royalty(), LONGEST_ROYALTY);
        if (total != null) {
            // an assignment paid in shares may move no money at all (domain.md §4.1), nor one paid in royalties alone
            boolean enough = total.isPositive() || type == TransferType.EQUITY || royalty != null;
            checks.that(enough, TOTAL_NOT_POSITIVE, "/amounts/total");
        }
        if (currency == null || total == null || technical == null) {
            return null;
        }
        checks.that(!technical.isMoreThan(total), TECHNICAL_ABOVE_TOTAL, "/amounts/technical", total.toString());
        if (currency.equals(Currencies.CNY)) {
            return new Amounts(currency, total, technical, null, royalty);
        }
        ExchangeRate rate = signedOn == null ? null : checks.nested("/amounts/currency", () -> rates.on(signedOn));
        return rate == null ? null : converted(total, technical, rate, royalty);
    }

    private static Amounts converted(Money total, Money technical, ExchangeRate rate, @Nullable String royalty) {
        return new Amounts(
                rate.currency(),
                rate.convert(total.yuan()),
                rate.convert(technical.yuan()),
                new ForeignAmounts(ExactAmount.of(total.yuan()), ExactAmount.of(technical.yuan()), rate),
                royalty);
    }
}
