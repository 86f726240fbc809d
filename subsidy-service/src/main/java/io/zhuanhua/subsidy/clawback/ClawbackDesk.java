package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent.ClawbackProposed;
import io.zhuanhua.events.ClawbackEvent.Instalment;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.VoucherEvent.VoucherUsed;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import io.zhuanhua.subsidy.rules.clawback.Demanding;
import io.zhuanhua.subsidy.rules.clawback.Opening;
import io.zhuanhua.subsidy.rules.clawback.Recovering;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// People decide what is asked back, and note what comes.
@ApplicationScoped
public class ClawbackDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final ClawbackBook book;
    private final LegalClock clock;

    ClawbackDesk(Journal journal, ApplicationBook applications, ClawbackBook book, LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.book = book;
        this.clock = clock;
    }

    /// @throws Refused `NOT_PAID`
    void fraud(Command command, ApplicationId id, String reason) {
        String caseNumber = applications.get(id).caseNumber();
        journal.decide(
                command.inCase(caseNumber),
                Set.of(Streams.application(id), Streams.clawback(id)),
                histories -> Opening.fraud(applications.of(histories, id).state(), reason, clock.today()));
    }

    /// @throws Refused see [Demanding#propose]
    void propose(Command command, ApplicationId id, AskedStep.Proposal asked) {
        change(
                command,
                id,
                state -> Demanding.propose(
                        state, asked.option(), asked.amount(), asked.barredUntil(), asked.reason(), clock.today()));
    }

    /// @throws Refused `FOUR_EYES` for who proposed it; `NOT_PAID` while the money is on its way; see
    /// [Demanding#decide]
    void decide(Command command, ApplicationId id, boolean accepted, String reason) {
        change(command, id, Set.of(Streams.application(id)), (histories, state) -> {
            checkOther(histories, id, command, ClawbackProposed.class);
            ApplicationStatus status = applications.of(histories, id).state().status();
            Refused.unless(status == ApplicationStatus.PAID, SubsidyProblem.NOT_PAID, "");
            return Demanding.decide(state, accepted, reason, clock.today());
        });
    }

    /// @throws Refused see [Recovering#schedule]
    void schedule(Command command, ApplicationId id, List<Instalment> instalments) {
        change(command, id, state -> Recovering.schedule(state, instalments, clock.today()));
    }

    /// @param voucher in its normal form; each is used once
    /// @throws Refused `VOUCHER_USED`; see [Recovering#recover]
    void recover(Command command, ApplicationId id, Money amount, String voucher, LocalDate on) {
        change(command, id, Set.of(Streams.voucher(voucher)), (histories, state) -> {
            List<DomainEvent> events =
                    new ArrayList<>(Recovering.recover(state, amount, voucher, null, on, clock.today()));
            events.add(used(histories, id, voucher, on));
            return events;
        });
    }

    /// @throws Refused see [Recovering#writeOff]
    void writeOff(Command command, ApplicationId id, Money amount, String document) {
        change(command, id, state -> Recovering.writeOff(state, amount, document, clock.today()));
    }

    /// @throws Refused see [Demanding#appeal]
    void appeal(Command command, ApplicationId id, String statement) {
        change(command, id, state -> Demanding.appeal(state, statement, clock.today()));
    }

    /// @throws Refused `FOUR_EYES` for anybody who had a part in the grant or in the recovery; see [Demanding#hear]
    void hear(Command command, ApplicationId id, boolean upheld, String reason) {
        change(command, id, Set.of(Streams.application(id)), (histories, state) -> {
            String account = command.actor().account();
            FourEyes.checkHearing(applications.of(histories, id).history(), account);
            checkOther(histories, id, command, DomainEvent.class);
            return Demanding.hear(state, upheld, reason, clock.today());
        });
    }

    /// @throws Refused see [Demanding#reverse]
    void reverse(Command command, ApplicationId id, String reason) {
        change(command, id, state -> Demanding.reverse(state, reason, clock.today()));
    }

    /// @throws Refused `VOUCHER_USED`; see [Recovering#refund]
    void refund(Command command, ApplicationId id, Money amount, String voucher, LocalDate on) {
        change(command, id, Set.of(Streams.voucher(voucher)), (histories, state) -> {
            List<DomainEvent> events = new ArrayList<>(Recovering.refund(state, amount, voucher, on, clock.today()));
            events.add(used(histories, id, voucher, on));
            return events;
        });
    }

    private static VoucherUsed used(Histories histories, ApplicationId id, String voucher, LocalDate on) {
        boolean free = histories.of(Streams.voucher(voucher)).isEmpty();
        Refused.unless(free, SubsidyProblem.VOUCHER_USED, "/voucher", voucher);
        return new VoucherUsed(voucher, id, on);
    }

    private static void checkOther(
            Histories histories, ApplicationId id, Command command, Class<? extends DomainEvent> part) {
        List<Envelope> entries = histories.of(Streams.clawback(id)).entries();
        boolean same = entries.stream()
                .filter(entry -> part.isInstance(entry.event()))
                .anyMatch(
                        entry -> entry.actor().account().equals(command.actor().account()));
        Refused.unless(!same, SubsidyProblem.FOUR_EYES, "");
    }

    private void change(Command command, ApplicationId id, Function<ClawbackState, List<DomainEvent>> rule) {
        change(command, id, Set.of(), (histories, state) -> rule.apply(state));
    }

    private void change(
            Command command,
            ApplicationId id,
            Set<String> more,
            BiFunction<Histories, ClawbackState, List<DomainEvent>> rule) {
        ClawbackState seen = book.get(id);
        Set<String> streams = new HashSet<>(more);
        streams.add(Streams.clawback(id));
        streams.add(Streams.sanction(seen.opened().unit()));
        journal.decide(
                command.inCase(seen.opened().caseNumber().text()),
                streams,
                histories -> rule.apply(histories, ClawbackBook.of(histories, id)));
    }
}
