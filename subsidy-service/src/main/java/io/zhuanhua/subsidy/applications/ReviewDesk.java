package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalCalendar;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.SubsidyConfig;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.CapBuckets;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.policy.ReviewPlan;
import io.zhuanhua.subsidy.rules.policy.WorkCalendar;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Assigning;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.subsidy.rules.review.Move;
import io.zhuanhua.subsidy.rules.review.Moving;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bureau's people move a case between the decisions of its steps.
@ApplicationScoped
public class ReviewDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final PolicyBook policies;
    private final CapBuckets buckets;
    private final LegalCalendar calendar;
    private final SubsidyConfig config;
    private final LegalClock clock;

    ReviewDesk(
            Journal journal,
            ApplicationBook applications,
            PolicyBook policies,
            CapBuckets buckets,
            LegalCalendar calendar,
            SubsidyConfig config,
            LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.policies = policies;
        this.buckets = buckets;
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    /// @param ifMatch the version the mover saw, as an ETag; null when it was not said
    /// @throws Refused `VERSION_STALE`; sent back, `NOT_IN_CHARGE` and `FOUR_EYES`; see [Moving] and [Assigning]
    Case move(Command command, ApplicationId id, Move move, @Nullable String ifMatch) {
        Case seen = applications.get(id);
        ReviewPlan plan = policies.of(seen.state().asked().computed()).terms().review();
        Set<String> streams = new HashSet<>(Set.of(Streams.application(id)));
        if (move instanceof Move.TakeBack) {
            CapBucket cap = buckets.of(seen.state().asked());
            streams.addAll(
                    ApplicationDesk.ledgers(seen.state(), cap, clock.today().getYear()));
        }
        return applications.asLeftBy(seen, journal.decide(command.inCase(seen.caseNumber()), streams, histories -> {
            Case now = applications.of(histories, id);
            StreamVersion.check(ifMatch, now.version());
            return events(now, command, move, plan);
        }));
    }

    private List<DomainEvent> events(Case now, Command command, Move move, ReviewPlan plan) {
        ApplicationState state = now.state();
        String account = command.actor().account();
        LocalDate today = clock.today();
        return switch (move) {
            case Move.SendBack it -> {
                ReviewStep due = Moving.due(state);
                InCharge.check(state, command.actor(), due, today);
                FourEyes.check(now.history(), account, due);
                yield Moving.sendBack(state, it, today);
            }
            case Move.TakeBack it -> Moving.takeBack(state, now.history(), account, it.reason(), today);
            case Move.Assign it -> Assigning.assign(state, now.history(), command.actor(), it, plan, today);
            case Move.Copy it -> Moving.copy(state, it, today);
            case Move.Remind it -> Moving.remind(state, today);
            case Move.Escalate it -> Moving.escalate(state, calendar(), days(), today);
        };
    }

    /// Last day of the term of the due step; null where none is due, where steps have no term, and where the calendar
    /// does not reach.
    @Nullable
    LocalDate lastDay(ApplicationState state) {
        if (config.reviewDays().isEmpty() || state.panel().since() == null) {
            return null;
        }
        try {
            return Moving.lastDay(state, calendar(), days());
        } catch (Refused noCalendar) {
            return null;
        }
    }

    private WorkCalendar calendar() {
        return new WorkCalendar(calendar.workingDays());
    }

    private int days() {
        OptionalInt days = config.reviewDays();
        Refused.unless(days.isPresent(), SubsidyProblem.ESCALATION_NOT_DUE, "", "–");
        return days.orElseThrow();
    }
}
