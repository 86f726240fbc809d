package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CapEvent.CapBaselineSet;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FactNoted.AcceptanceNoted;
import io.zhuanhua.events.FactNoted.ExcludedApportioned;
import io.zhuanhua.events.FactNoted.OtherFundsNoted;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import java.time.LocalDate;
import java.util.List;

/// A clerk notes what the amount depends on and no other message tells. It is there before the reviewer looks, so that
/// two people have seen it (domain.md stories 6 and 27).
public final class Noting {

    private Noting() {}

    /// What is noted.
    public sealed interface Fact {

        /// Money from another fund for the same contract.
        record OtherFunds(String source, Money amount, String document) implements Fact {}

        /// What was promised is accepted.
        record Acceptance(String document) implements Fact {}

        /// Part of the technical amount falls to patents that do not count.
        record Apportioned(Money excluded, String reason) implements Fact {}

        /// What the unit had in the period before.
        record Baseline(Money amount, String document) implements Fact {}
    }

    /// @param cap where its grant would count
    /// @throws Refused `NOTE_TOO_LATE` once the reviewer has passed it, `FOUR_EYES` if the clerk made it
    public static List<DomainEvent> note(
            ApplicationState state, List<Envelope> history, String account, Fact fact, CapBucket cap, LocalDate today) {
        boolean early = state.status() == ApplicationStatus.SUBMITTED || state.status() == ApplicationStatus.ACCEPTED;
        Refused.unless(early, SubsidyProblem.NOTE_TOO_LATE, "");
        FourEyes.check(history, account, ReviewStep.ACCEPT);
        ApplicationId id = state.asked().applied().application();
        return List.of(
                switch (fact) {
                    case Fact.OtherFunds other ->
                        new OtherFundsNoted(id, other.source(), other.amount(), other.document(), today);
                    case Fact.Acceptance accepted -> new AcceptanceNoted(id, accepted.document(), today);
                    case Fact.Apportioned part -> new ExcludedApportioned(id, part.excluded(), part.reason(), today);
                    case Fact.Baseline before ->
                        new CapBaselineSet(
                                cap.policyId(),
                                cap.unit(),
                                cap.time().appliedIn(),
                                before.amount(),
                                before.document(),
                                today,
                                cap.time().termFrom());
                });
    }
}
