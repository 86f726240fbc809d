package io.zhuanhua.contract;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.Difference;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCompleted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.Envelope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a contract besides signatures and the register, as clients read it.
///
/// @param returned what is missing, while it is handed back
/// @param amendments oldest first
/// @param completion that it has been performed in full, if it has
/// @param cancellation how it ended before the verification, if it did
/// @param reversal how it ended after the verification, if it did
@TemplateData
public record LifeView(
        @Nullable ReturnedView returned,
        List<AmendmentView> amendments,
        @Nullable EndView completion,
        @Nullable EndView cancellation,
        @Nullable EndView reversal) {

    /// @param deadline last day on which it is expected
    @TemplateData
    public record ReturnedView(String reason, LocalDate deadline, LocalDate returnedOn) {

        /// Whether the deadline is over on that day.
        public boolean isOverdue(LocalDate today) {
            return today.isAfter(deadline);
        }
    }

    /// @param number 1 for the first
    @TemplateData
    public record AmendmentView(
            int number, LocalDate agreedOn, LocalDate amendedOn, String reason, List<Difference> differences) {}

    @TemplateData
    public record EndView(LocalDate on, String reason) {}

    static LifeView of(Dossier dossier) {
        ContractState state = dossier.state();
        ContractReturned returned = state.returned();
        ContractCompleted done = state.completed();
        ContractState.Ending ended = state.ended();
        EndView end = ended == null ? null : new EndView(ended.on(), ended.reason());
        return new LifeView(
                returned == null
                        ? null
                        : new ReturnedView(returned.reason(), returned.deadline(), returned.returnedOn()),
                amendments(dossier.entries()),
                done == null ? null : new EndView(done.completedOn(), done.note()),
                state.status() == ContractStatus.CANCELLED ? end : null,
                state.status() == ContractStatus.REVERSED ? end : null);
    }

    private static List<AmendmentView> amendments(List<Envelope> entries) {
        List<AmendmentView> amendments = new ArrayList<>();
        ContractSubmitted text = (ContractSubmitted) entries.getFirst().event();
        for (Envelope entry : entries) {
            if (entry.event() instanceof ContractAmended amended) {
                amendments.add(new AmendmentView(
                        amended.number(),
                        amended.agreedOn(),
                        amended.amendedOn(),
                        amended.reason(),
                        Difference.between(text, amended.text())));
                text = amended.text();
            }
        }
        return amendments;
    }
}
