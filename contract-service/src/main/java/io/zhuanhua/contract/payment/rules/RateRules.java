package io.zhuanhua.contract.payment.rules;

import static io.zhuanhua.contract.rules.ContractProblem.CURRENCY_NOT_SUPPORTED;
import static io.zhuanhua.contract.rules.ContractProblem.RATE_INVALID;
import static io.zhuanhua.contract.rules.ContractProblem.RATE_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.RATE_KNOWN;

import io.zhuanhua.contract.rules.Currencies;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.RateEvent.RatePublished;
import io.zhuanhua.events.Refused;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Exchange rates are entered once, day by day, and never changed (story 15).
public final class RateRules {

    private static final int LONGEST_SOURCE = 300;
    private static final Pattern TYPED = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private RateRules() {}

    /// @throws Refused with everything wrong with it
    public static RatePublished read(PublishRate typed, LocalDate today) {
        Checks checks = new Checks();
        String currency = checks.required("/currency", typed.currency(), Currencies::parse);
        LocalDate on = checks.required("/on", typed.on(), LegalDates::parse);
        ExactAmount yuan = checks.required("/yuan", typed.yuan(), RateRules::rate);
        String source = checks.text("/source", typed.source(), LONGEST_SOURCE);
        checks.that(
                currency == null || !currency.equals(Currencies.CNY),
                CURRENCY_NOT_SUPPORTED,
                "/currency",
                Currencies.CNY);
        if (on != null) {
            checks.that(!on.isAfter(today), RATE_IN_FUTURE, "/on", today.toString());
        }
        checks.refuseIfAny();
        String code = Objects.requireNonNull(currency);
        ExchangeRate rate = new ExchangeRate(
                code, Objects.requireNonNull(yuan), Objects.requireNonNull(on), Objects.requireNonNull(source));
        return new RatePublished(code, rate, today);
    }

    /// @throws Refused `RATE_KNOWN` if the day has a rate
    public static void requireNew(RatePublished published, List<RatePublished> known) {
        for (RatePublished other : known) {
            boolean same = other.rate().on().equals(published.rate().on());
            Refused.unless(!same, RATE_KNOWN, "/on", other.rate().yuan().text());
        }
    }

    private static ExactAmount rate(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Refused.unless(TYPED.matcher(plain).matches(), RATE_INVALID, "");
        BigDecimal rate = new BigDecimal(plain);
        Refused.unless(rate.signum() > 0, RATE_INVALID, "");
        return ExactAmount.of(rate);
    }
}
