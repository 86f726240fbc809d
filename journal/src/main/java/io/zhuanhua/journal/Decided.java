package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.util.List;

/// What became of a command: the events recorded by it, durable.
///
/// @param recorded empty when the command changed nothing
/// @param repeated true when the same command had been carried out before; these are its events of then
public record Decided(List<Envelope> recorded, boolean repeated) {

    /// The only event of that type.
    ///
    /// @throws IllegalStateException if there is none
    public <E extends DomainEvent> E only(Class<E> type) {
        return recorded.stream()
                .map(Envelope::event)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " was recorded"));
    }
}
