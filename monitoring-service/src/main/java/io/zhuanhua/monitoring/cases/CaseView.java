package io.zhuanhua.monitoring.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.zhuanhua.monitoring.cases.CaseEvents.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as programs read it.
///
/// @param status of the whole case: that of the subsidy once there is one
/// @param subsidy paid, granted, proposed or computed amount, whichever is known last
public record CaseView(
        String caseNumber,
        String contractId,
        String contractNumber,
        String status,
        List<PartyView> parties,
        String transferType,
        String total,
        String technical,
        int patents,
        int patentsRecorded,
        @Nullable String applicationId,
        @Nullable String subsidy,
        List<StepView> steps,
        List<EventView> events) {

    /// One side of the contract.
    public record PartyView(
            String role, String name, @Nullable String creditCode) {}

    /// One station of the case: `WAITING, GOING, DONE, ATTENTION, REFUSED, ENDED`.
    public record StepView(
            String step, String state, @Nullable LocalDate on) {}

    /// Who did something.
    public record ActorView(
            String account, @Nullable String role, @Nullable String unit) {}

    /// One event of the case.
    ///
    /// @param on legal date
    /// @param content null where the caller may know that it happened but not what it says
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record EventView(
            UUID id,
            String kind,
            LocalDate on,
            Instant recordedAt,
            ActorView actor,
            String source,
            String stream,
            int version,
            @Nullable UUID causation,
            @Nullable String correlation,
            @JsonRawValue @Nullable String content) {

        static EventView of(Recorded event, boolean readable) {
            return new EventView(
                    event.id(),
                    event.kind(),
                    event.happenedOn(),
                    event.recordedAt().toInstant(),
                    new ActorView(event.account(), event.role(), event.unit()),
                    event.source(),
                    event.stream(),
                    event.version(),
                    event.causation(),
                    event.correlation(),
                    readable ? event.payload() : null);
        }
    }
}
