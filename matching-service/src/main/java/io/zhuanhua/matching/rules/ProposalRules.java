package io.zhuanhua.matching.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the service proposes by itself, out of what the ranking brought up.
public final class ProposalRules {

    private ProposalRules() {}

    /// Proposes the candidates in their order: each pair once, only what is still on the table and addressed to the
    /// holder, nothing to who wants none, and to nobody more than is left of the week.
    ///
    /// @param left how many more each enterprise may be sent; none for one that is not named
    public static List<MatchProposed> propose(
            List<Candidate> candidates, Map<CreditCode, Integer> left, LocalDate today) {
        Map<CreditCode, Integer> remaining = new HashMap<>(left);
        List<MatchProposed> proposed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            NeedRegistered need = candidate.need().registered();
            PatentOffered offer = candidate.offer().offered();
            if (need == null || offer == null || !isFree(candidate)) {
                continue;
            }
            int more = remaining.getOrDefault(need.enterprise(), 0);
            if (more > 0 && MatchRules.mayMeet(need, offer)) {
                proposed.add(MatchRules.proposed(need, offer, candidate.score(), candidate.reasons(), today));
                remaining.put(need.enterprise(), more - 1);
            }
        }
        return proposed;
    }

    private static boolean isFree(Candidate candidate) {
        return candidate.need().status() == NeedState.Status.OPEN
                && candidate.offer().status() == OfferState.Status.OPEN
                && candidate.match().status() == MatchState.Status.ABSENT
                && candidate.push().wanted();
    }
}
