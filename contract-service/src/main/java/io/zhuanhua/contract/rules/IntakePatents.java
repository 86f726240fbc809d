package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.PATENT_FILED_AFTER_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.PATENT_TWICE;
import static io.zhuanhua.contract.rules.ContractProblem.TOO_MANY;

import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.ValueProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The patents of a contract: at least one, none twice, none filed after the year of the contract (domain.md §3.1).
final class IntakePatents {

    private static final int MOST = 500;
    private static final int LONGEST_TITLE = 300;

    private IntakePatents() {}

    static List<PricedPatent> read(
            @Nullable List<@Nullable PatentTyped> typed, @Nullable LocalDate signedOn, Checks checks) {
        if (typed == null || typed.isEmpty()) {
            checks.add(ValueProblem.REQUIRED, "/patents");
            return List.of();
        }
        if (!checks.that(typed.size() <= MOST, TOO_MANY, "/patents", String.valueOf(MOST))) {
            return List.of();
        }
        Set<PatentNumber> seen = new HashSet<>();
        List<PricedPatent> patents = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String place = "/patents/" + i;
            PatentTyped one = typed.get(i);
            if (one == null) {
                checks.add(ValueProblem.REQUIRED, place);
                continue;
            }
            PatentNumber number = checks.required(place + "/number", one.number(), PatentNumber::parse);
            String title = checks.text(place + "/title", one.title(), LONGEST_TITLE);
            Money price = checks.optional(place + "/price", one.price(), Money::parse);
            if (number != null) {
                checks.that(seen.add(number), PATENT_TWICE, place + "/number");
                inTime(place, number, signedOn, checks);
            }
            if (number != null && title != null) {
                patents.add(new PricedPatent(number, title, price));
            }
        }
        return List.copyOf(patents);
    }

    private static void inTime(String place, PatentNumber number, @Nullable LocalDate signedOn, Checks checks) {
        if (signedOn != null) {
            String year = String.valueOf(number.filingYear());
            boolean inTime = number.filingYear() <= signedOn.getYear();
            checks.that(inTime, PATENT_FILED_AFTER_CONTRACT, place + "/number", year);
        }
    }
}
