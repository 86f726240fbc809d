package io.zhuanhua.contract.finance.rules;

import static io.zhuanhua.contract.finance.rules.FinanceProblem.AMOUNT_NOT_POSITIVE;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_DATE_IN_FUTURE;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_NUMBER_INVALID;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_SAME_UNIT;
import static io.zhuanhua.contract.rules.ContractProblem.PATENT_TWICE;
import static io.zhuanhua.contract.rules.ContractProblem.TOO_MANY;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NamedUnit;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Typed;
import io.zhuanhua.events.ValueProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What pledges and policies are read with.
final class FinanceTexts {

    static final int LONGEST_REASON = 500;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_PATENTS = 500;

    /// No official grammar is known (domain.md §10): letters of any script, digits and the signs seen in such numbers.
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}()\\[\\]〔〕/.#_-]{3,64}");

    private FinanceTexts() {}

    /// A number as it is compared: half width, upper case, without blanks.
    static String number(String typed) {
        String plain = Typed.code(typed);
        Refused.unless(NUMBER.matcher(plain).matches(), FINANCE_NUMBER_INVALID, "");
        return plain;
    }

    static @Nullable NamedUnit unit(Checks checks, String place, @Nullable UnitTyped typed) {
        if (typed == null) {
            checks.add(ValueProblem.REQUIRED, place);
            return null;
        }
        String name = checks.text(place + "/name", typed.name(), LONGEST_NAME);
        CreditCode code = checks.required(place + "/creditCode", typed.creditCode(), CreditCode::parse);
        return name == null || code == null ? null : new NamedUnit(name, code);
    }

    /// Who lends or insures is not who borrows or is insured.
    static void differ(Checks checks, @Nullable NamedUnit one, @Nullable NamedUnit other, String place) {
        boolean same = one != null && other != null && one.creditCode().equals(other.creditCode());
        checks.that(!same, FINANCE_SAME_UNIT, place);
    }

    static List<PatentNumber> patents(Checks checks, @Nullable List<@Nullable String> typed) {
        if (typed == null || typed.isEmpty()) {
            checks.add(ValueProblem.REQUIRED, "/patents");
            return List.of();
        }
        if (!checks.that(typed.size() <= MOST_PATENTS, TOO_MANY, "/patents", String.valueOf(MOST_PATENTS))) {
            return List.of();
        }
        Set<PatentNumber> seen = new HashSet<>();
        List<PatentNumber> patents = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            PatentNumber number = checks.required("/patents/" + i, typed.get(i), PatentNumber::parse);
            if (number != null && checks.that(seen.add(number), PATENT_TWICE, "/patents/" + i)) {
                patents.add(number);
            }
        }
        return List.copyOf(patents);
    }

    static @Nullable Money positive(Checks checks, String place, @Nullable String typed) {
        Money amount = checks.required(place, typed, Money::parse);
        checks.that(amount == null || amount.isPositive(), AMOUNT_NOT_POSITIVE, place);
        return amount;
    }

    /// A day that has come.
    static @Nullable LocalDate past(Checks checks, String place, @Nullable String typed, LocalDate today) {
        LocalDate day = checks.required(place, typed, LegalDates::parse);
        checks.that(day == null || !day.isAfter(today), FINANCE_DATE_IN_FUTURE, place, today.toString());
        return day;
    }
}
