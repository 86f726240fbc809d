package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.PayoutEvent.PayoutDrawnUp;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.payments.Payable;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.payout.OrderState;
import io.zhuanhua.subsidy.rules.payout.Ordering;
import io.zhuanhua.subsidy.rules.payout.PayoutState;
import io.zhuanhua.subsidy.rules.payout.PayoutStatus;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// Finance draws up batches, a second person confirms them, and the file is fetched.
@ApplicationScoped
public class PayoutDesk {

    private static final String PURPOSE = "专利转化服务机构资助 ";

    private final Journal journal;
    private final ApplicationBook applications;
    private final Payable payable;
    private final PayoutBook book;
    private final PayoutLinks links;
    private final Vault vault;
    private final LegalClock clock;

    PayoutDesk(
            Journal journal,
            ApplicationBook applications,
            Payable payable,
            PayoutBook book,
            PayoutLinks links,
            Vault vault,
            LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.payable = payable;
        this.book = book;
        this.links = links;
        this.vault = vault;
        this.clock = clock;
    }

    /// @throws Refused see [Ordering#check]; for each application whatever [Payable] refuses, at its place
    public PayoutId drawUp(Command command, List<ApplicationId> ids) {
        Ordering.check(ids);
        PayoutId batch = named(command, clock.today());
        Set<String> streams = new HashSet<>(Set.of(Streams.payout(batch)));
        ids.forEach(id -> streams.add(Streams.application(id)));
        ids.forEach(applications::get);
        return journal.decide(command, streams, histories -> {
                    Checks checks = new Checks();
                    List<ApplicationState> states = new ArrayList<>();
                    for (int i = 0; i < ids.size(); i++) {
                        ApplicationId id = ids.get(i);
                        Case one = checks.nested(
                                "/applicationIds/" + i,
                                () -> payable.check(
                                        histories, id, command.actor().account()));
                        if (one != null) {
                            states.add(one.state());
                        }
                    }
                    checks.refuseIfAny();
                    return Ordering.drawUp(batch, states, clock.today());
                })
                .only(PayoutDrawnUp.class)
                .batch();
    }

    /// @throws Refused see [Ordering#confirm]; `ORDER_HELD` and whatever holds a payment
    public void confirm(Command command, PayoutId id) {
        change(command, id, (histories, batch) -> {
            List<DomainEvent> events = Ordering.confirm(batch, command.actor().account(), clock.today());
            checkStanding(histories, batch, command.actor().account());
            return events;
        });
    }

    /// @throws Refused see [Ordering#remove]
    public void remove(Command command, PayoutId id, String order, String reason) {
        change(
                command,
                id,
                (histories, batch) -> Ordering.remove(
                        batch, order, PayoutBook.applications(histories, batch), reason, clock.today()));
    }

    /// @throws Refused see [Ordering#cancel]
    public void cancel(Command command, PayoutId id, String reason) {
        change(
                command,
                id,
                (histories, batch) ->
                        Ordering.cancel(batch, PayoutBook.applications(histories, batch), reason, clock.today()));
    }

    /// A fresh link to the file, for that account alone.
    ///
    /// @throws Refused `PAYOUT_NOT_CONFIRMED`
    PayoutLinks.Fresh link(PayoutId id, ExportFormat format, String account) {
        Ordering.checkFetchable(book.get(id));
        return links.make(id, format, account);
    }

    /// @param lines with the full accounts
    record Fetched(List<PaymentLine> lines, ExportFormat format) {}

    /// The file. That it was fetched is recorded before it is handed out.
    ///
    /// @throws Refused `LINK_INVALID`, `LINK_USED`, `PAYOUT_NOT_CONFIRMED`, `ACCOUNT_GONE`; `ORDER_HELD` and
    /// whatever
    ///     holds a payment, as long as the file has not been fetched before
    Fetched fetch(Command command, PayoutId id, String token) {
        PayoutLinks.Link link = links.open(id, token, command.actor().account());
        PayoutState seen = book.get(id);
        List<PaymentLine> lines =
                seen.orders().values().stream().map(this::line).toList();
        change(command, id, (histories, batch) -> {
            List<DomainEvent> events =
                    Ordering.fetch(batch, link.id(), link.format().ending(), clock.today());
            if (batch.status() == PayoutStatus.CONFIRMED) {
                checkStanding(histories, batch, command.actor().account());
            }
            return events;
        });
        return new Fetched(lines, link.format());
    }

    private PaymentLine line(OrderState one) {
        ApplicationState.Claim claim =
                applications.get(one.order().application()).state().asked();
        BankAccount account = vault.open(claim.account(), BankAccount.class)
                .orElseThrow(() -> new Refused(SubsidyProblem.ACCOUNT_GONE));
        return new PaymentLine(
                one.order().order(),
                claim.applied().agencyName(),
                claim.applied().agency().text(),
                account,
                one.order().amount(),
                PURPOSE + claim.applied().caseNumber().text());
    }

    private void checkStanding(Histories histories, PayoutState batch, String account) {
        Checks checks = new Checks();
        for (OrderState one : batch.orders().values()) {
            String order = one.order().order();
            Case now = applications.of(histories, one.order().application());
            boolean waits =
                    checks.that(Ordering.waitsFor(now.state(), order), SubsidyProblem.ORDER_HELD, "/" + order, order);
            if (waits) {
                checks.nested("/" + order, () -> {
                    payable.checkStanding(now, account);
                    return now;
                });
            }
        }
        checks.refuseIfAny();
    }

    private void change(Command command, PayoutId id, BiFunction<Histories, PayoutState, List<DomainEvent>> decision) {
        journal.decide(
                command,
                PayoutBook.streams(book.get(id)),
                histories -> decision.apply(histories, PayoutBook.of(histories, id)));
    }

    /// The same for the same command, so that asking again meets the same batch.
    private static PayoutId named(Command command, LocalDate today) {
        String hash = UUID.nameUUIDFromBytes(command.key().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8)
                .toUpperCase(Locale.ROOT);
        return new PayoutId("ZF" + today.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + hash);
    }
}
