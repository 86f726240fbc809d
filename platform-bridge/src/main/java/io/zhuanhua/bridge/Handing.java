package io.zhuanhua.bridge;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/// Hands one record to a broker and waits until it is there.
final class Handing {

    private static final long PATIENCE_SECONDS = 20;

    /// The broker did not take it in time; it may have it all the same, so the record must bear being sent again.
    static final class NotHanded extends Exception {
        private static final long serialVersionUID = 1L;

        NotHanded(Throwable cause) {
            super(cause);
        }
    }

    private Handing() {}

    static void send(Emitter<byte[]> emitter, byte @Nullable [] key, byte[] value, RecordHeaders headers)
            throws NotHanded {
        CompletableFuture<Void> handed = new CompletableFuture<>();
        OutgoingKafkaRecordMetadata<byte[]> metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(key)
                .withHeaders(headers)
                .build();
        emitter.send(Message.of(
                        value,
                        () -> {
                            handed.complete(null);
                            return CompletableFuture.completedFuture(null);
                        },
                        failure -> {
                            handed.completeExceptionally(failure);
                            return CompletableFuture.completedFuture(null);
                        })
                .addMetadata(metadata));
        try {
            handed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new NotHanded(refused);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new NotHanded(closing);
        }
    }
}
