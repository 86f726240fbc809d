package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.Envelope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One wish to change something, and who has it.
///
/// @param key unique for ever: the same key has its effect once
/// @param bodyDigest digest of what was asked; the same key with another digest is refused
/// @param causation the event that led to it, if it is a reaction
/// @param correlation the case number, if the case has one
public record Command(
        String key,
        String bodyDigest,
        Actor actor,
        @Nullable UUID causation,
        @Nullable String correlation) {

    /// A service reacting to an event: done once per event and purpose, however often the event is delivered.
    public static Command reaction(Envelope source, String service, String purpose) {
        return new Command(source.id() + "/" + purpose, "", Actor.service(service), source.id(), source.correlation());
    }

    /// The same command within a case whose number was found out while deciding.
    public Command inCase(String caseNumber) {
        return new Command(key, bodyDigest, actor, causation, caseNumber);
    }
}
