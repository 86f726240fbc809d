package io.zhuanhua.contract.finance.rules;

import static io.zhuanhua.contract.finance.rules.FinanceProblem.DRAWN_ABOVE_LINE;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_DATE_TOO_EARLY;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.PLEDGE_RELEASED;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.RENEWAL_UNKNOWN;
import static java.util.Objects.requireNonNull;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.FinanceEvent.PledgeChanged;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeReleased;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NamedUnit;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PledgeId;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with a loan secured by patents. Everything wrong is said at once.
public final class PledgeRules {

    private PledgeRules() {}

    /// @throws Refused with everything that is wrong
    public static PledgeRecorded read(RecordPledge typed, PledgeId id, LocalDate today) {
        Checks checks = new Checks();
        String number = checks.required("/number", typed.number(), FinanceTexts::number);
        NamedUnit lender = FinanceTexts.unit(checks, "/lender", typed.lender());
        NamedUnit borrower = FinanceTexts.unit(checks, "/borrower", typed.borrower());
        FinanceTexts.differ(checks, lender, borrower, "/lender/creditCode");
        List<PatentNumber> patents = FinanceTexts.patents(checks, typed.patents());
        Money line = FinanceTexts.positive(checks, "/creditLine", typed.creditLine());
        Money drawn = drawn(checks, typed.drawn(), line);
        LocalDate registeredOn = FinanceTexts.past(checks, "/registeredOn", typed.registeredOn(), today);
        LocalDate dueOn = due(checks, typed.dueOn(), registeredOn);
        Boolean renewal = checks.optional("/renewal", typed.renewal(), PledgeRules::yesOrNo);
        checks.refuseIfAny();
        return new PledgeRecorded(
                id,
                requireNonNull(number),
                requireNonNull(lender),
                requireNonNull(borrower),
                patents,
                requireNonNull(line),
                drawn,
                requireNonNull(registeredOn),
                dueOn,
                renewal != null && renewal,
                today);
    }

    /// @throws Refused with everything that is wrong, or if the patents are free again
    public static PledgeChanged change(PledgeState state, ChangePledge typed, LocalDate today) {
        Refused.unless(state.releasedOn() == null, PLEDGE_RELEASED, "");
        Checks checks = new Checks();
        Money line = FinanceTexts.positive(checks, "/creditLine", typed.creditLine());
        Money drawn = drawn(checks, typed.drawn(), line);
        LocalDate since = state.recorded().registeredOn();
        LocalDate dueOn = due(checks, typed.dueOn(), since);
        String reason = checks.text("/reason", typed.reason(), FinanceTexts.LONGEST_REASON);
        LocalDate changedOn = FinanceTexts.past(checks, "/changedOn", typed.changedOn(), today);
        notBefore(checks, "/changedOn", changedOn, since);
        checks.refuseIfAny();
        return new PledgeChanged(
                state.recorded().pledge(),
                requireNonNull(line),
                drawn,
                dueOn,
                requireNonNull(reason),
                requireNonNull(changedOn));
    }

    /// @throws Refused with everything that is wrong, or if the patents are free already
    public static PledgeReleased release(PledgeState state, ReleasePledge typed, LocalDate today) {
        Refused.unless(state.releasedOn() == null, PLEDGE_RELEASED, "");
        Checks checks = new Checks();
        LocalDate releasedOn = FinanceTexts.past(checks, "/releasedOn", typed.releasedOn(), today);
        notBefore(checks, "/releasedOn", releasedOn, state.recorded().registeredOn());
        String reason = checks.optionalText("/reason", typed.reason(), FinanceTexts.LONGEST_REASON);
        checks.refuseIfAny();
        return new PledgeReleased(state.recorded().pledge(), requireNonNull(releasedOn), reason, today);
    }

    private static @Nullable Money drawn(Checks checks, @Nullable String typed, @Nullable Money line) {
        Money drawn = checks.optional("/drawn", typed, Money::parse);
        boolean within = drawn == null || line == null || !drawn.isMoreThan(line);
        checks.that(within, DRAWN_ABOVE_LINE, "/drawn", String.valueOf(line));
        return drawn;
    }

    private static @Nullable LocalDate due(Checks checks, @Nullable String typed, @Nullable LocalDate since) {
        LocalDate dueOn = checks.optional("/dueOn", typed, LegalDates::parse);
        notBefore(checks, "/dueOn", dueOn, since);
        return dueOn;
    }

    private static void notBefore(Checks checks, String place, @Nullable LocalDate day, @Nullable LocalDate first) {
        boolean inOrder = day == null || first == null || !day.isBefore(first);
        checks.that(inOrder, FINANCE_DATE_TOO_EARLY, place, String.valueOf(first));
    }

    private static Boolean yesOrNo(String typed) {
        String plain = typed.strip();
        Refused.unless(plain.equals("true") || plain.equals("false"), RENEWAL_UNKNOWN, "");
        return plain.equals("true");
    }
}
