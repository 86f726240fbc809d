package io.zhuanhua.bridge;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.logging.Logger;

/// Records of the national platform that cannot be used, kept as they came on a topic of our own cluster, with where
/// they came from and why. Counted (`zhuanhua_bridge_dead_total`).
@ApplicationScoped
public class ExternalDead {

    static final String TOPIC = "national.register.dead";
    private static final Logger LOG = Logger.getLogger(ExternalDead.class);

    private final Emitter<byte[]> emitter;
    private final MeterRegistry metrics;
    private final AtomicLong buried = new AtomicLong();

    ExternalDead(@Channel("dead") Emitter<byte[]> emitter, MeterRegistry metrics) {
        this.emitter = emitter;
        this.metrics = metrics;
    }

    /// With the broker when it returns, however long that takes: a record is lost on no account.
    void bury(ConsumerRecord<byte[], byte[]> record, String code, String reason) {
        String from = record.topic() + "/" + record.partition() + "/" + record.offset();
        LOG.warnf("dead letter %s: %s", from, code);
        RecordHeaders headers = new RecordHeaders();
        headers.add("dead_reason", code.getBytes(StandardCharsets.UTF_8));
        headers.add("dead_detail", reason.getBytes(StandardCharsets.UTF_8));
        headers.add("dead_from", from.getBytes(StandardCharsets.UTF_8));
        byte[] value = record.value() == null ? new byte[0] : record.value();
        while (true) {
            try {
                Handing.send(emitter, record.key(), value, headers);
                break;
            } catch (Handing.NotHanded away) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("stopping with a dead letter in hand", away);
                }
                LOG.warnf("%s waits for the broker: %s", from, String.valueOf(away.getCause()));
            }
        }
        metrics.counter("zhuanhua.bridge.dead", "reason", code).increment();
        buried.incrementAndGet();
    }

    /// Since this process started.
    long buried() {
        return buried.get();
    }
}
