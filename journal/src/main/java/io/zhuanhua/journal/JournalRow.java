package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Kind;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Role;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the journal but for its position, which the database gives.
///
/// @param digest over the digest of the previous row of its stream and everything here
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record JournalRow(
        UUID id,
        String stream,
        int version,
        String kind,
        int kindVersion,
        String payload,
        String commandKey,
        int commandOrdinal,
        String commandDigest,
        String account,
        @Nullable String role,
        @Nullable String unit,
        @Nullable UUID causation,
        @Nullable String correlation,
        Instant recordedAt,
        String algorithm,
        byte[] digest) {

    /// The longest name of a stream, in characters: what an index of the database takes.
    private static final int LONGEST_STREAM = 500;

    static boolean isStream(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_STREAM && name.indexOf('\0') < 0;
    }

    /// The row for an event that follows the row with digest `previous`.
    static JournalRow following(
            byte[] previous,
            int version,
            DomainEvent event,
            Command command,
            int ordinal,
            Instant recordedAt,
            String algorithm) {
        Kind kind = Kinds.of(event.getClass());
        Role role = command.actor().role();
        CreditCode unit = command.actor().unit();
        JournalRow undigested = new JournalRow(
                Ids.next(recordedAt),
                event.stream(),
                version,
                kind.value(),
                kind.version(),
                EventCodec.write(event),
                command.key(),
                ordinal,
                command.bodyDigest(),
                command.actor().account(),
                role == null ? null : role.name(),
                unit == null ? null : unit.text(),
                command.causation(),
                command.correlation(),
                recordedAt,
                algorithm,
                new byte[0]);
        return undigested.with(RowDigest.of(previous, undigested));
    }

    /// The entry of an event that has just become this row.
    Envelope envelope(String source, DomainEvent event) {
        return new Envelope(
                id,
                source,
                version,
                event,
                recordedAt,
                new Actor(
                        account, role == null ? null : Role.valueOf(role), unit == null ? null : new CreditCode(unit)),
                causation,
                correlation);
    }

    /// Reads the event again. A row that cannot be read is a defect of the code, not of the caller.
    Envelope envelope(String source) {
        try {
            return envelope(source, EventCodec.read(kind, payload));
        } catch (IOException defect) {
            throw new JournalFailure(defect);
        }
    }

    /// Everything the digest is made of, and the digest itself, in the order in which it is made.
    String evidence() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id.toString());
        fields.put("stream", stream);
        fields.put("version", version);
        fields.put("kind", kind);
        fields.put("kindVersion", kindVersion);
        fields.put("payload", payload);
        fields.put("commandKey", commandKey);
        fields.put("commandOrdinal", commandOrdinal);
        fields.put("commandDigest", commandDigest);
        fields.put("account", account);
        fields.put("role", role);
        fields.put("unit", unit);
        fields.put("causation", causation == null ? null : causation.toString());
        fields.put("correlation", correlation);
        fields.put("recordedAtMicros", ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        fields.put("algorithm", algorithm);
        fields.put("digest", HexFormat.of().formatHex(digest));
        return EventCodec.json(fields);
    }

    private JournalRow with(byte[] computed) {
        return new JournalRow(
                id,
                stream,
                version,
                kind,
                kindVersion,
                payload,
                commandKey,
                commandOrdinal,
                commandDigest,
                account,
                role,
                unit,
                causation,
                correlation,
                recordedAt,
                algorithm,
                computed);
    }
}
