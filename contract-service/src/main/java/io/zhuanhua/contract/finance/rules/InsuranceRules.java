package io.zhuanhua.contract.finance.rules;

import static io.zhuanhua.contract.finance.rules.FinanceProblem.CLAIMS_ABOVE_SUM;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.CLAIM_KNOWN;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_DATE_TOO_EARLY;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.INSURANCE_ENDED;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.INSURANCE_KIND_UNKNOWN;
import static java.util.Objects.requireNonNull;

import io.zhuanhua.contract.rules.TypedTexts;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.FinanceEvent.InsuranceClaimed;
import io.zhuanhua.events.FinanceEvent.InsuranceEnded;
import io.zhuanhua.events.FinanceEvent.InsuranceKind;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.InsuranceId;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NamedUnit;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with a policy. Everything wrong is said at once.
public final class InsuranceRules {

    private InsuranceRules() {}

    /// @throws Refused with everything that is wrong
    public static InsuranceRecorded read(RecordInsurance typed, InsuranceId id, LocalDate today) {
        Checks checks = new Checks();
        String number = checks.required("/number", typed.number(), FinanceTexts::number);
        NamedUnit insurer = FinanceTexts.unit(checks, "/insurer", typed.insurer());
        NamedUnit insured = FinanceTexts.unit(checks, "/insured", typed.insured());
        FinanceTexts.differ(checks, insurer, insured, "/insurer/creditCode");
        InsuranceKind kind = checks.required(
                "/kind", typed.kind(), text -> TypedTexts.oneOf(InsuranceKind.values(), text, INSURANCE_KIND_UNKNOWN));
        List<PatentNumber> patents = FinanceTexts.patents(checks, typed.patents());
        Money sum = FinanceTexts.positive(checks, "/sumInsured", typed.sumInsured());
        Money premium = FinanceTexts.positive(checks, "/premium", typed.premium());
        LocalDate from = checks.required("/from", typed.from(), LegalDates::parse);
        LocalDate until = checks.required("/until", typed.until(), LegalDates::parse);
        notBefore(checks, "/until", until, from);
        checks.refuseIfAny();
        return new InsuranceRecorded(
                id,
                requireNonNull(number),
                requireNonNull(insurer),
                requireNonNull(insured),
                requireNonNull(kind),
                patents,
                requireNonNull(sum),
                requireNonNull(premium),
                requireNonNull(from),
                requireNonNull(until),
                today);
    }

    /// A loss of the time it covered may be paid after its end, but never more than it covers altogether.
    ///
    /// @throws Refused with everything that is wrong
    public static InsuranceClaimed claim(InsuranceState state, RecordClaim typed, LocalDate today) {
        Checks checks = new Checks();
        String number = checks.required("/claimNumber", typed.claimNumber(), FinanceTexts::number);
        Money paid = FinanceTexts.positive(checks, "/paid", typed.paid());
        LocalDate paidOn = FinanceTexts.past(checks, "/paidOn", typed.paidOn(), today);
        notBefore(checks, "/paidOn", paidOn, state.recorded().from());
        Money rest = state.recorded().sumInsured().minus(state.claimed());
        checks.that(paid == null || !paid.isMoreThan(rest), CLAIMS_ABOVE_SUM, "/paid", rest.toString());
        boolean known =
                state.claims().stream().anyMatch(claim -> claim.claimNumber().equals(number));
        checks.that(!known, CLAIM_KNOWN, "/claimNumber");
        checks.refuseIfAny();
        return new InsuranceClaimed(
                state.recorded().insurance(),
                requireNonNull(number),
                requireNonNull(paid),
                requireNonNull(paidOn),
                today);
    }

    /// @throws Refused with everything that is wrong, or if it has ended
    public static InsuranceEnded end(InsuranceState state, EndInsurance typed, LocalDate today) {
        Refused.unless(state.endedOn() == null, INSURANCE_ENDED, "");
        Checks checks = new Checks();
        LocalDate endedOn = FinanceTexts.past(checks, "/endedOn", typed.endedOn(), today);
        notBefore(checks, "/endedOn", endedOn, state.recorded().from());
        String reason = checks.text("/reason", typed.reason(), FinanceTexts.LONGEST_REASON);
        checks.refuseIfAny();
        return new InsuranceEnded(state.recorded().insurance(), requireNonNull(endedOn), requireNonNull(reason), today);
    }

    private static void notBefore(Checks checks, String place, @Nullable LocalDate day, @Nullable LocalDate first) {
        boolean inOrder = day == null || first == null || !day.isBefore(first);
        checks.that(inOrder, FINANCE_DATE_TOO_EARLY, place, String.valueOf(first));
    }
}
