package io.zhuanhua.subsidy.policies;

import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.events.PolicyEvent.PolicyDiscarded;
import io.zhuanhua.events.PolicyEvent.PolicyDrafted;
import io.zhuanhua.events.PolicyEvent.PolicyPublished;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.rules.policy.Drafting;
import io.zhuanhua.subsidy.rules.policy.Drafting.TypedParameter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// New versions of policies: drafted, published by another person, given up.
@ApplicationScoped
public class PolicyDesk {

    private static final Set<String> STREAMS = Set.of(PolicyEvent.STREAM);

    private final Journal journal;
    private final PolicyBook policies;
    private final LegalClock clock;

    PolicyDesk(Journal journal, PolicyBook policies, LegalClock clock) {
        this.journal = journal;
        this.policies = policies;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused see [Drafting#draft]
    public PolicyDrafted draft(Command command, String policyId, @Nullable List<@Nullable TypedParameter> typed) {
        return journal.decide(
                        command,
                        STREAMS,
                        histories -> List.of(Drafting.draft(
                                policies.versions(histories.of(PolicyEvent.STREAM)), policyId, typed, clock.today())))
                .only(PolicyDrafted.class);
    }

    /// @throws io.zhuanhua.events.Refused see [Drafting#publish]
    public PolicyPublished publish(Command command, String policyId, int version) {
        return journal.decide(command, STREAMS, histories -> {
                    History history = histories.of(PolicyEvent.STREAM);
                    return List.of(Drafting.publish(
                            policies.versions(history),
                            history.entries(),
                            policyId,
                            version,
                            command.actor().account(),
                            clock.today()));
                })
                .only(PolicyPublished.class);
    }

    /// @throws io.zhuanhua.events.Refused `DRAFT_UNKNOWN`
    public PolicyDiscarded discard(Command command, String policyId, int version, String reason) {
        return journal.decide(
                        command,
                        STREAMS,
                        histories -> List.of(Drafting.discard(
                                policies.versions(histories.of(PolicyEvent.STREAM)),
                                policyId,
                                version,
                                reason,
                                clock.today())))
                .only(PolicyDiscarded.class);
    }
}
