package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record off a topic: an event, or something that is none and why.
sealed interface Received {

    ConsumerRecord<byte[], byte[]> record();

    record Understood(ConsumerRecord<byte[], byte[]> record, Envelope envelope) implements Received {}

    /// @param stream the stream it claims to be of, where that could be made out
    /// @param version the version it claims, 0 where unknown
    record NotUnderstood(
            ConsumerRecord<byte[], byte[]> record,
            Reason reason,
            @Nullable String stream,
            int version) implements Received {}

    /// Why a record ends as a dead letter.
    enum Reason {
        NOT_A_CLOUD_EVENT,
        KEY_IS_NOT_THE_STREAM,
        UNKNOWN_KIND,
        UNKNOWN_VERSION,
        MALFORMED
    }
}
