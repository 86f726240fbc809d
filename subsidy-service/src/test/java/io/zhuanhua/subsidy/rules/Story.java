package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.Noted;
import io.zhuanhua.subsidy.rules.notice.Admissibility;
import io.zhuanhua.subsidy.rules.notice.Closing;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.notice.Objecting;
import io.zhuanhua.subsidy.rules.notice.Publishing;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Applying;
import io.zhuanhua.subsidy.rules.review.Assigning;
import io.zhuanhua.subsidy.rules.review.Deciding;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.Move;
import io.zhuanhua.subsidy.rules.review.Moving;
import io.zhuanhua.subsidy.rules.review.Noting;
import io.zhuanhua.subsidy.rules.review.Paying;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells a story with the rules alone: a journal in memory, a date that moves by hand, and people.
public final class Story {

    private final Map<String, List<Envelope>> streams = new HashMap<>();
    private final Map<ApplicationId, ContractFacts> contracts = new HashMap<>();
    public Policy policy = Given.policy();
    public LocalDate today = LocalDate.of(2025, 4, 10);
    public ControlGroups groups = ControlGroups.NONE;

    public Story budget(int year, String amount) {
        append("finance-a", List.of(new BudgetAllocated(year, Given.yuan(amount), "区", "东财预〔2025〕1号", today)));
        return this;
    }

    public ApplicationId applies(CreditCode unit, ContractFacts facts) {
        Party agency = Eligibility.party(facts, unit);
        Eligibility.check(facts, agency, policy);
        ApplicationId id = ApplicationIds.of(facts.submitted().contract(), unit);
        Applying.checkFree(state(id));
        contracts.put(id, facts);
        Computation estimate = Computing.estimate(policy, facts, agency, cap(unit, today), Noted.NOTHING);
        append("agency", Applying.apply(id, facts, agency, "vault-1", estimate, null, null, today));
        return id;
    }

    /// Applies, and passes the clerk and the reviewer.
    public ApplicationId reviewed(CreditCode unit, ContractFacts facts) {
        ApplicationId id = applies(unit, facts);
        decides("clerk-a", id, ReviewStep.ACCEPT, Deciding.Outcome.PASS);
        decides("reviewer-a", id, ReviewStep.PRELIMINARY, Deciding.Outcome.PASS);
        return id;
    }

    public Money approves(ApplicationId id) {
        decides("director-a", id, ReviewStep.APPROVAL, Deciding.Outcome.PASS);
        return state(id).proposed().amount();
    }

    public void decides(String account, ApplicationId id, ReviewStep step, Deciding.Outcome outcome) {
        decides(account, id, new Deciding.Verdict(step, outcome, "理由", null, null));
    }

    public void decides(String account, ApplicationId id, Deciding.Verdict verdict) {
        ApplicationState state = state(id);
        Deciding.checkDue(state, verdict);
        FourEyes.check(history(Streams.application(id)), account, verdict.step());
        append(account, Deciding.decide(state, verdict, account, policy, () -> computed(id), today));
    }

    /// Moves it between the decisions of its steps; a step may take five working days.
    public void moves(String account, Role role, ApplicationId id, Move move) {
        ApplicationState state = state(id);
        List<Envelope> history = history(Streams.application(id));
        append(
                account,
                switch (move) {
                    case Move.SendBack it -> {
                        FourEyes.check(history, account, Moving.due(state));
                        yield Moving.sendBack(state, it, today);
                    }
                    case Move.TakeBack it -> Moving.takeBack(state, history, account, it.reason(), today);
                    case Move.Assign it ->
                        Assigning.assign(
                                state,
                                history,
                                new Actor(account, role, null),
                                it,
                                policy.terms().review(),
                                today);
                    case Move.Copy it -> Moving.copy(state, it, today);
                    case Move.Remind it -> Moving.remind(state, today);
                    case Move.Escalate it -> Moving.escalate(state, Given.calendar(), 5, today);
                });
    }

    public void notes(String account, ApplicationId id, Noting.Fact fact) {
        ApplicationState.Claim claim = state(id).asked();
        CapBucket cap = bucket(claim.applied().agency(), claim.applied().appliedOn());
        append(account, Noting.note(state(id), history(Streams.application(id)), account, fact, cap, today));
    }

    public void resubmits(ApplicationId id) {
        append(
                "agency",
                Applying.resubmit(state(id), "vault-2", state(id).asked().computed(), today));
    }

    public void withdraws(ApplicationId id) {
        append("agency", Applying.withdraw(state(id), "不再申请", today));
    }

    public NoticeId publishes(List<ApplicationId> ids) {
        NoticeId notice = new NoticeId("n-" + streams.size());
        Publishing.check(ids, today, today);
        Publishing.checkReady(ids.stream().map(this::state).toList());
        List<Publishing.Candidate> candidates = ids.stream()
                .map(id -> new Publishing.Candidate(state(id), facts(id)))
                .toList();
        LocalDate last = Given.calendar().lastDay(today, policy.terms().publicityDays());
        append("clerk-a", Publishing.publish(notice, candidates, today, last, text -> "digest of " + text.length()));
        return notice;
    }

    public Optional<Admissibility> objects(
            NoticeId notice, ApplicationId id, String reference, @Nullable String name, @Nullable String evidence) {
        NoticeState state = notice(notice);
        Optional<Admissibility> obstacle =
                Admissibility.obstacle(name, evidence, today, state.published().lastDay());
        append("public", Objecting.object(state, state(id), id, reference, obstacle, today));
        return obstacle;
    }

    public void hears(String account, ApplicationId id, String reference, Objecting.Outcome outcome) {
        FourEyes.checkHearing(history(Streams.application(id)), account);
        NoticeState notice = notice(state(id).published().notice());
        append(account, Objecting.decide(notice, state(id), reference, outcome, "理由", today));
    }

    public void closes(NoticeId notice) {
        List<ApplicationState> items = notice(notice).published().items().stream()
                .map(item -> state(item.application()))
                .toList();
        append("clerk-a", Closing.close(notice(notice), items, today));
    }

    public void pays(String account, ApplicationId id, String voucher, LocalDate paidOn) {
        Paying.checkGranted(state(id));
        FourEyes.checkPaying(history(Streams.application(id)), account);
        boolean used = !history(Streams.voucher(voucher)).isEmpty();
        append(account, Paying.pay(state(id), voucher, used, budget(paidOn.getYear()), paidOn, today));
    }

    /// The contract's facts have changed since.
    public void amends(ApplicationId id, ContractFacts facts) {
        contracts.put(id, facts);
    }

    public void cancels(ApplicationId id) {
        append("service:subsidy-service", Applying.fall(state(id), "合同已取消", today));
    }

    public Computation computed(ApplicationId id) {
        ContractFacts facts = facts(id);
        ApplicationState.Claim claim = state(id).asked();
        Party agency = Eligibility.party(facts, claim.applied().agency());
        Eligibility.check(facts, agency, policy);
        Computing.Standing budget = new Computing.Standing(
                today.getYear(), budget(today.getYear()).available(), newest(Streams.budget(today.getYear())));
        Noted noted = Noted.of(history(Streams.application(id)));
        return Computing.decide(
                policy,
                facts,
                agency,
                cap(agency.unit(), claim.applied().appliedOn()),
                noted,
                Computing.Funds.of(budget));
    }

    public ApplicationState state(ApplicationId id) {
        return ApplicationState.of(history(Streams.application(id)));
    }

    public NoticeState notice(NoticeId id) {
        return NoticeState.of(history(Streams.notice(id)));
    }

    public CapLedger capLedger(CreditCode unit, int year) {
        return CapLedger.of(events(Streams.cap(policy.id(), unit, year), CapEvent.class));
    }

    public BudgetLedger budget(int year) {
        return BudgetLedger.of(events(Streams.budget(year), BudgetEvent.class));
    }

    public List<Envelope> history(String stream) {
        return streams.getOrDefault(stream, List.of());
    }

    private Computing.CapStanding cap(CreditCode unit, LocalDate appliedOn) {
        CapBucket bucket = bucket(unit, appliedOn);
        return bucket.standing(stream -> CapLedger.of(events(stream, CapEvent.class)), newest(bucket.own()));
    }

    private CapBucket bucket(CreditCode unit, LocalDate appliedOn) {
        int since = policy.validity().signedFrom().getYear();
        return CapBucket.of(policy, unit, appliedOn, today, since, groups);
    }

    private ContractFacts facts(ApplicationId id) {
        ContractFacts facts = contracts.get(id);
        if (facts == null) {
            throw new IllegalArgumentException("no such application in this story: " + id);
        }
        return facts;
    }

    private @Nullable UUID newest(String stream) {
        List<Envelope> history = history(stream);
        return history.isEmpty() ? null : history.getLast().id();
    }

    private <E> List<E> events(String stream, Class<E> family) {
        return history(stream).stream().map(entry -> family.cast(entry.event())).toList();
    }

    private void append(String account, List<? extends DomainEvent> events) {
        for (DomainEvent event : events) {
            List<Envelope> stream = streams.computeIfAbsent(event.stream(), any -> new ArrayList<>());
            stream.add(new Envelope(
                    UUID.randomUUID(),
                    "subsidy-service",
                    stream.size() + 1,
                    event,
                    Instant.EPOCH,
                    new Actor(account, null, null),
                    null,
                    null));
        }
    }
}
