package io.zhuanhua.contract.webhook;

import io.zhuanhua.contract.ProjectionText;
import io.zhuanhua.contract.TimelineEntry;
import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out whose subscriptions an event concerns, and puts a delivery into the queue for each: in the transaction of
/// the reader's progress, so none is forgotten, and not again when the projection is made anew.
///
/// Only a change of status is told, by what the contract's history says before and after the event; so a new kind of
/// event needs no word here.
@ApplicationScoped
public class WebhookFeed implements Projection {

    /// Clocks of replicas differ a little: rather a line too many than one too few.
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    /// Asked for when there is something to read: the journal itself waits for the projections.
    private final Provider<Journal> journal;

    WebhookFeed(Provider<Journal> journal) {
        this.journal = journal;
    }

    /// A subscription that listens.
    record Listener(String webhook, CreditCode unit, Instant since) {}

    @Override
    public String name() {
        return "webhook_feed";
    }

    @Override
    public String ddl() {
        return ProjectionText.of(name());
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        List<Listener> listeners = DeliveryTable.listeners(effects.connection());
        if (listeners.isEmpty()) {
            return;
        }
        Map<String, List<Envelope>> histories = new HashMap<>();
        for (Envelope entry : batch) {
            if (entry.event() instanceof ContractEvent event && effects.owesReactionTo(entry)) {
                List<Envelope> history = histories.computeIfAbsent(
                        entry.stream(), stream -> journal.get().read(stream).entries());
                tell(entry, event, history, listeners, effects);
            }
        }
    }

    private static void tell(
            Envelope entry, ContractEvent event, List<Envelope> history, List<Listener> listeners, Effects effects)
            throws SQLException {
        Optional<ContractState> after = asOf(history, entry.version());
        Optional<ContractStatus> before = asOf(history, entry.version() - 1).map(ContractState::status);
        if (after.isEmpty() || after.map(ContractState::status).equals(before)) {
            return;
        }
        ContractState state = after.get();
        String body = WebhookBody.of(entry, state, TimelineEntry.on(event));
        for (Listener listener : listeners) {
            boolean concerned = state.party(listener.unit()).isPresent();
            if (concerned && !entry.recordedAt().plus(CLOCKS).isBefore(listener.since())) {
                DeliveryTable.add(effects.connection(), listener.webhook(), entry, body);
            }
        }
    }

    private static Optional<ContractState> asOf(List<Envelope> history, int version) {
        return ContractState.of(history.stream()
                .filter(entry -> entry.version() <= version)
                .map(entry -> (ContractEvent) entry.event())
                .toList());
    }
}
