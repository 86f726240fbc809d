package io.zhuanhua.subsidy.contracts;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractCompleted;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.ContractResubmitted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.IdentityDisclosed;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.InvoiceEvent.InvoiceWithdrawn;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.ProjectionText;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Applying;
import io.zhuanhua.subsidy.rules.review.Reservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Learns contracts from `contract-events`. A contract that has ended takes along the
/// applications that are not granted yet.
@ApplicationScoped
class ContractsIn implements Projection {

    static final String NAME = "subsidy_contracts";

    /// Asked for late: the journal is made together with the readers, and this is read by one of them.
    private final Provider<Journal> journal;
    private final AutomaticEntries entries;
    private final LegalClock clock;

    ContractsIn(Provider<Journal> journal, AutomaticEntries entries, LegalClock clock) {
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String ddl() {
        return ProjectionText.of(NAME);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        ContractTable table = new ContractTable(effects.connection());
        for (Envelope envelope : batch) {
            switch (envelope.event()) {
                case ContractEvent event -> take(table, envelope, event, effects);
                case FlagRaised flag -> table.doubted(flag);
                case FlagResolved end -> table.resolved(end);
                case InvoiceRecorded invoice ->
                    new PerformanceTable(effects.connection()).invoiced(invoice, envelope.id());
                case InvoiceWithdrawn invoice ->
                    new PerformanceTable(effects.connection())
                            .withdrawn(invoice.invoice().text());
                default -> {
                    // decides nothing about a subsidy
                }
            }
        }
    }

    private void take(ContractTable table, Envelope envelope, ContractEvent event, Effects effects)
            throws SQLException {
        switch (event) {
            case ContractSubmitted submitted -> table.submitted(submitted, envelope.id());
            case TransferRecorded recorded -> table.proven(recorded.contract(), recorded.patent(), recorded.grade());
            case TransferMismatched lost -> table.unproven(lost.contract(), lost.patent());
            case TransferVerified verified -> {
                table.verified(verified, envelope.id());
                entries.verified(envelope, verified.contract(), effects);
            }
            case ContractAmended amended -> {
                List<ApplicationId> before = applications(table, amended.contract());
                table.amended(amended.text(), envelope.id());
                String reason = "合同已变更, 重新核验后可再申请: " + amended.reason();
                follow(envelope, before, state -> Applying.outdated(state, reason, clock.today()), effects);
            }
            case ContractCancelled end -> {
                table.ended(end.contract(), end.cancelledOn());
                fall(envelope, applications(table, end.contract()), "合同已取消: " + end.reason(), effects);
            }
            case ContractReversed end -> {
                table.ended(end.contract(), end.reversedOn());
                fall(envelope, applications(table, end.contract()), "合同已撤销: " + end.reason(), effects);
            }
            case DocumentAdded document -> table.added(document);
            case TransferAwaited gone -> table.unproven(gone.contract(), gone.patent());
            case RightChanged right -> new PerformanceTable(effects.connection()).changed(right);
            case RightCorrected right -> new PerformanceTable(effects.connection()).corrected(right);
            case IdentityDisclosed seen -> {}
            case NameUnlinked name -> {}
            case EvidenceConfirmed paper -> {}
            case EvidenceEntered paper -> {}
            case NameLinked name -> {}
            case PartySigned signed -> {}
            case ContractSigned signed -> {}
            case ContractReturned back -> {}
            case ContractResubmitted again -> {}
            case ContractCompleted done -> {}
            case ContractRegistered registered ->
                new PerformanceTable(effects.connection()).registered(registered, envelope.id());
            case PaymentRecorded payment -> new PerformanceTable(effects.connection()).paid(payment, envelope.id());
            case PaymentWithdrawn payment ->
                new PerformanceTable(effects.connection())
                        .withdrawn(payment.payment().text());
        }
    }

    /// Those of all its agencies.
    private static List<ApplicationId> applications(ContractTable table, ContractId contract) throws SQLException {
        return table.agencies(contract).stream()
                .flatMap(agency -> ApplicationIds.all(contract, agency).stream())
                .toList();
    }

    private void fall(Envelope source, List<ApplicationId> applications, String reason, Effects effects)
            throws SQLException {
        follow(source, applications, state -> Applying.fall(state, reason, clock.today()), effects);
    }

    /// What follows for its applications; what they hold is set free with them. Should one of them move on between the
    /// look at it and the reaction, the reader begins the batch anew.
    private void follow(
            Envelope source,
            List<ApplicationId> applications,
            Function<ApplicationState, List<DomainEvent>> rule,
            Effects effects)
            throws SQLException {
        List<String> own = applications.stream().map(Streams::application).toList();
        Set<String> streams = new HashSet<>(own);
        Histories seen = journal.get().read(streams);
        own.forEach(stream -> streams.addAll(ledgers(seen.of(stream))));
        effects.react(source, streams, histories -> own.stream()
                .map(stream -> ApplicationState.of(histories.of(stream).entries()))
                .flatMap(state -> rule.apply(state).stream())
                .toList());
    }

    private static Set<String> ledgers(History application) {
        ApplicationState state = ApplicationState.of(application.entries());
        return state.status().holdsMoney() ? Reservation.of(state).streams() : Set.of();
    }
}
