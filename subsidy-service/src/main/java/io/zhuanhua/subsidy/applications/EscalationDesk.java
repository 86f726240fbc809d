package io.zhuanhua.subsidy.applications;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.SubsidyConfig;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Escalates by itself what has stood at a step for longer than its term, where an operator has set how often to look.
@ApplicationScoped
public class EscalationDesk {

    private static final Logger LOG = Logger.getLogger(EscalationDesk.class);
    private static final ApplicationStatus[] WAITING =
            Stream.of(ReviewStep.values()).map(ApplicationStatus::awaiting).toArray(ApplicationStatus[]::new);

    private final ReviewDesk desk;
    private final ApplicationBook applications;
    private final ApplicationLists lists;
    private final SubsidyConfig config;
    private final LegalClock clock;
    private final CountDownLatch closed = new CountDownLatch(1);

    EscalationDesk(
            ReviewDesk desk,
            ApplicationBook applications,
            ApplicationLists lists,
            SubsidyConfig config,
            LegalClock clock) {
        this.desk = desk;
        this.applications = applications;
        this.lists = lists;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        Optional<Duration> every = config.escalateEvery();
        if (every.isPresent() && config.reviewDays().isPresent()) {
            Thread.ofPlatform().daemon().name("escalation").start(() -> run(every.orElseThrow()));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        closed.countDown();
    }

    private void run(Duration every) {
        try {
            while (!closed.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    sweep();
                } catch (RuntimeException later) {
                    LOG.warn("terms that have passed are escalated the next time", later);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many it has escalated.
    @ActivateRequestContext
    int sweep() {
        List<ApplicationId> waiting = lists.idsStandingAt(WAITING);
        return (int) waiting.stream().filter(this::escalate).count();
    }

    private boolean escalate(ApplicationId id) {
        try {
            return escalate(id, applications.get(id));
        } catch (NotFoundException notOurs) {
            // the list is read from the topic, where another journal may have written
            return false;
        }
    }

    /// The same stay at the same step is escalated once, however often it is looked at.
    private boolean escalate(ApplicationId id, Case one) {
        ApplicationState state = one.state();
        LocalDate last = desk.lastDay(state);
        if (last == null || !clock.today().isAfter(last) || state.panel().escalated()) {
            return false;
        }
        String key =
                "escalation/" + id + "/" + state.status() + "/" + state.panel().since();
        Command command = new Command(key, "", Actor.service("subsidy-service"), null, null);
        try {
            desk.move(command, id, new Move.Escalate(), null);
            return true;
        } catch (Refused movedOn) {
            return false;
        }
    }
}
