package io.zhuanhua.matching.rules;

import static io.zhuanhua.matching.rules.MatchRules.Outcome.DECLINED;
import static io.zhuanhua.matching.rules.MatchRules.Outcome.INTERESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchDeclined;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedEvent;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.events.MatchEvent.ProposalEvent;
import io.zhuanhua.events.MatchEvent.PushStopped;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchRulesTest {

    private static final CreditCode ENTERPRISE = new CreditCode("91150602MA0N3R4W5M");
    private static final CreditCode UNIVERSITY = new CreditCode("12100000400000624D");
    private static final CreditCode OTHER = new CreditCode("12100000400002259P");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final NeedRegistered NEED = need("n1");
    private static final PatentOffered OFFER = OfferRules.read(
            new OfferId("o1"),
            new OfferPatent(null, null, null, "一种耐火砖", null, null, null, null),
            new Unit(UNIVERSITY.text(), "清华大学"),
            TODAY);

    @Test
    void proposes_a_pair_once() {
        MatchProposed first = propose(candidate(NEED, List.of()), 9).getFirst();
        assertThat(first.match().text()).isEqualTo("n1~o1");
        assertThat(first.score()).isEqualTo(40);
        assertThat(propose(candidate(NEED, List.of(first)), 9)).isEmpty();
    }

    @Test
    void proposes_no_more_than_is_left_of_the_week_best_first() {
        List<Candidate> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.add(candidate(need("n" + i), List.of()));
        }
        assertThat(ProposalRules.propose(many, Map.of(ENTERPRISE, 2), TODAY))
                .extracting(proposed -> proposed.need().text())
                .containsExactly("n0", "n1");
        assertThat(ProposalRules.propose(many, Map.of(), TODAY)).isEmpty();
    }

    @Test
    void proposes_nothing_to_who_wants_none_and_nothing_that_is_gone() {
        Candidate open = candidate(NEED, List.of());
        PushState stopped = PushState.of(List.of(new PushStopped(ENTERPRISE, TODAY)));
        assertThat(propose(new Candidate(open.need(), open.offer(), open.match(), stopped, 40, List.of()), 9))
                .isEmpty();
        assertThat(propose(new Candidate(withdrawnNeed(), open.offer(), open.match(), open.push(), 40, List.of()), 9))
                .isEmpty();
        assertThat(propose(new Candidate(open.need(), withdrawnOffer(), open.match(), open.push(), 40, List.of()), 9))
                .isEmpty();
    }

    @Test
    void tells_a_directed_need_to_nobody_else() {
        NeedRegistered directed = directed();
        assertThat(propose(candidate(directed, List.of()), 9)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> MatchRules.respond(candidate(directed, List.of()), INTERESTED, null, TODAY))
                .withMessageContaining("MATCH_NOT_POSSIBLE");
        assertThat(new Viewer(Role.UNIVERSITY, UNIVERSITY, false).sees(directed, NeedState.Status.OPEN))
                .isFalse();
        assertThat(new Viewer(Role.UNIVERSITY, OTHER, false).sees(directed, NeedState.Status.OPEN))
                .isTrue();
        assertThat(new Viewer(Role.UNIVERSITY, OTHER, false).seesConfidential(directed))
                .isFalse();
        assertThat(new Viewer(Role.AGENCY, null, false).sees(directed, NeedState.Status.OPEN))
                .isFalse();
        assertThat(new Viewer(Role.AUDITOR, null, true).sees(directed, NeedState.Status.WITHDRAWN))
                .isTrue();
    }

    @Test
    void records_a_pair_the_enterprise_found_itself_before_its_answer() {
        assertThat(MatchRules.respond(candidate(NEED, List.of()), INTERESTED, null, TODAY))
                .extracting(Object::getClass)
                .containsExactly(MatchProposed.class, MatchAccepted.class);
    }

    @Test
    void hears_the_same_answer_once_and_lets_a_refusal_be_thought_over() {
        MatchProposed proposed = propose(candidate(NEED, List.of()), 9).getFirst();
        List<ProposalEvent> history = new ArrayList<>(List.of(proposed));
        history.addAll(MatchRules.respond(candidate(NEED, history), DECLINED, "太贵", TODAY));
        assertThat(history.getLast()).isEqualTo(new MatchDeclined(proposed.match(), TODAY, "太贵"));
        assertThat(MatchRules.respond(candidate(NEED, history), DECLINED, null, TODAY))
                .isEmpty();
        history.addAll(MatchRules.respond(candidate(NEED, history), INTERESTED, null, TODAY));
        assertThat(MatchState.of(history).status()).isEqualTo(MatchState.Status.INTERESTED);
        assertThat(MatchRules.respond(candidate(NEED, history), INTERESTED, null, TODAY))
                .isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> MatchRules.respond(candidate(NEED, history), DECLINED, null, TODAY))
                .withMessageContaining("ANSWERED_OTHERWISE");
    }

    @Test
    void takes_no_interest_in_what_is_gone() {
        Candidate open = candidate(NEED, List.of());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> MatchRules.respond(
                        new Candidate(open.need(), withdrawnOffer(), open.match(), open.push(), 40, List.of()),
                        INTERESTED,
                        null,
                        TODAY))
                .withMessageContaining("OFFER_WITHDRAWN");
    }

    private static List<MatchProposed> propose(Candidate candidate, int left) {
        return ProposalRules.propose(List.of(candidate), Map.of(ENTERPRISE, left), TODAY);
    }

    private static Candidate candidate(NeedRegistered need, List<? extends ProposalEvent> match) {
        return new Candidate(
                NeedState.of(List.of(need)),
                OfferState.of(List.of(OFFER)),
                MatchState.of(List.copyOf(match)),
                new PushState(true),
                40,
                List.of("TITLE_TERMS/40:耐火砖"));
    }

    private static NeedState withdrawnNeed() {
        return NeedState.of(List.<NeedEvent>of(NEED, new NeedWithdrawn(NEED.need(), TODAY, "")));
    }

    private static OfferState withdrawnOffer() {
        return OfferState.of(List.of(OFFER, new PatentWithdrawn(OFFER.offer(), TODAY, "")));
    }

    private static NeedRegistered need(String id) {
        return NeedRules.register(
                new NeedId(id),
                new RegisterNeed(null, "耐火砖", "寿命短", null, null, null, null, null, null, null),
                new Unit(ENTERPRISE.text(), "甲"),
                TODAY);
    }

    private static NeedRegistered directed() {
        return NeedRules.register(
                new NeedId("n9"),
                new RegisterNeed(null, "耐火砖", "寿命短", null, null, null, null, null, "DIRECTED", List.of(OTHER.text())),
                new Unit(ENTERPRISE.text(), "甲"),
                TODAY);
    }
}
