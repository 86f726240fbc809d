package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// A record off a topic: an event, or something that is none and why.
sealed interface Received {

    ConsumerRecord<byte[], byte[]> record();

    /// The stream it is or claims to be of; null where that could not be made out.
    @Nullable
    String stream();

    /// The version it has or claims in its stream, 0 where there is no stream.
    int version();

    /// What it says it is.
    String kind();

    default TopicPartition partition() {
        return new TopicPartition(record().topic(), record().partition());
    }

    record Understood(ConsumerRecord<byte[], byte[]> record, String stream, Envelope envelope) implements Received {

        @Override
        public int version() {
            return envelope.version();
        }

        @Override
        public String kind() {
            return envelope.kind();
        }
    }

    record NotUnderstood(
            ConsumerRecord<byte[], byte[]> record,
            Reason reason,
            @Nullable String stream,
            int version) implements Received {

        static NotUnderstood ofNoStream(ConsumerRecord<byte[], byte[]> record, Reason reason) {
            return new NotUnderstood(record, reason, null, 0);
        }

        @Override
        public String kind() {
            return String.valueOf(Wire.text(record.headers(), "ce_type"));
        }
    }

    /// Why a record ends as a dead letter.
    enum Reason {
        NOT_A_CLOUD_EVENT,
        KEY_IS_NOT_THE_STREAM,
        UNKNOWN_KIND,
        UNKNOWN_VERSION,
        MALFORMED
    }
}
