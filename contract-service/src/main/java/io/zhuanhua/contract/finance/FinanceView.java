package io.zhuanhua.contract.finance;

import io.zhuanhua.contract.finance.rules.InsuranceState;
import io.zhuanhua.contract.finance.rules.PledgeState;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NamedUnit;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pledges and policies as clients read them. Amounts in yuan with two places.
public final class FinanceView {

    private FinanceView() {}

    /// A unit.
    public record UnitView(String name, String creditCode) {

        static UnitView of(NamedUnit unit) {
            return new UnitView(unit.name(), unit.creditCode().text());
        }
    }

    /// One event of its history.
    ///
    /// @param role role of who did it
    /// @param unit credit code of the unit it was done for; null when the bureau did it
    public record Step(
            String kind,
            Instant recordedAt,
            @Nullable Role role,
            @Nullable String unit) {

        static List<Step> all(History history) {
            return history.entries().stream().map(Step::of).toList();
        }

        private static Step of(Envelope entry) {
            Actor actor = entry.actor();
            CreditCode unit = actor.unit();
            return new Step(entry.kind(), entry.recordedAt(), actor.role(), unit == null ? null : unit.text());
        }
    }

    /// A pledge.
    ///
    /// @param status `ACTIVE` or `RELEASED`
    /// @param drawn null where it is not known
    public record PledgeView(
            String id,
            String number,
            String status,
            UnitView lender,
            UnitView borrower,
            List<String> patents,
            String creditLine,
            @Nullable String drawn,
            LocalDate registeredOn,
            @Nullable LocalDate dueOn,
            boolean renewal,
            @Nullable LocalDate releasedOn,
            List<Step> history) {

        static PledgeView of(PledgeDesk.Found found) {
            PledgeState state = found.state();
            PledgeRecorded pledge = state.recorded();
            Money drawn = state.drawn();
            return new PledgeView(
                    pledge.pledge().text(),
                    pledge.number(),
                    state.releasedOn() == null ? "ACTIVE" : "RELEASED",
                    UnitView.of(pledge.lender()),
                    UnitView.of(pledge.borrower()),
                    shown(pledge.patents()),
                    state.creditLine().toString(),
                    drawn == null ? null : drawn.toString(),
                    pledge.registeredOn(),
                    state.dueOn(),
                    pledge.renewal(),
                    state.releasedOn(),
                    Step.all(found.history()));
        }
    }

    /// A claim the insurer has paid.
    public record ClaimView(String claimNumber, String paid, LocalDate paidOn) {}

    /// A policy.
    ///
    /// @param status `ACTIVE` or `ENDED` (before its last day)
    /// @param claimed paid for losses so far
    public record InsuranceView(
            String id,
            String number,
            String status,
            UnitView insurer,
            UnitView insured,
            String kind,
            List<String> patents,
            String sumInsured,
            String premium,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate endedOn,
            String claimed,
            List<ClaimView> claims,
            List<Step> history) {

        static InsuranceView of(InsuranceDesk.Found found) {
            InsuranceState state = found.state();
            InsuranceRecorded policy = state.recorded();
            List<ClaimView> claims = state.claims().stream()
                    .map(it -> new ClaimView(it.claimNumber(), it.paid().toString(), it.paidOn()))
                    .toList();
            return new InsuranceView(
                    policy.insurance().text(),
                    policy.number(),
                    state.endedOn() == null ? "ACTIVE" : "ENDED",
                    UnitView.of(policy.insurer()),
                    UnitView.of(policy.insured()),
                    policy.what().name(),
                    shown(policy.patents()),
                    policy.sumInsured().toString(),
                    policy.premium().toString(),
                    policy.from(),
                    policy.until(),
                    state.endedOn(),
                    state.claimed().toString(),
                    claims,
                    Step.all(found.history()));
        }
    }

    private static List<String> shown(List<PatentNumber> patents) {
        return patents.stream().map(PatentNumber::shown).toList();
    }
}
