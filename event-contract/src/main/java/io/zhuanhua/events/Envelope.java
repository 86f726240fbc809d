package io.zhuanhua.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event as it was recorded and as it travels. `(stream, version)` tells a duplicate and a gap.
///
/// @param id unique for ever; the causation and command key of whatever follows from it
/// @param source the service that recorded it
/// @param version 1, 2, 3 … within its stream, without gaps
/// @param recordedAt when it was written down; the legal dates (`…On`) are in the event
/// @param causation id of the event that led to this one
/// @param correlation the case number, once there is one
public record Envelope(
        UUID id,
        String source,
        int version,
        DomainEvent event,
        Instant recordedAt,
        Actor actor,
        @Nullable UUID causation,
        @Nullable String correlation) {

    public String stream() {
        return event.stream();
    }

    public String kind() {
        return Kinds.of(event.getClass()).value();
    }
}
