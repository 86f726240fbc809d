package io.zhuanhua.bridge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.bridge.rules.BridgeProblem;
import io.zhuanhua.bridge.rules.Receipt;
import io.zhuanhua.bridge.rules.RegisterRecord;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.JournalBusy;
import io.zhuanhua.journal.JournalFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// What the national platform hands in over its own Kafka. A record is acknowledged when its effect is durable, or when
/// it lies on the dead-letter topic with the reason; while our own database is away it waits, and nothing is lost.
@ApplicationScoped
public class NationalIn {

    private static final Logger LOG = Logger.getLogger(NationalIn.class);
    private static final long AGAIN_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long EARLY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long STEP_NANOS = Duration.ofMillis(100).toNanos();
    private static final Pattern OUR_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 256 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RegisterDesk desk;
    private final ExternalDead dead;

    NationalIn(RegisterDesk desk, ExternalDead dead) {
        this.desk = desk;
        this.dead = dead;
    }

    @Incoming("register")
    @Blocking
    public void register(ConsumerRecord<byte[], byte[]> record) {
        take(record, RegisterRecord.class, desk::take);
    }

    @Incoming("receipts")
    @Blocking
    public void receipts(ConsumerRecord<byte[], byte[]> record) {
        take(record, Receipt.class, this::answered);
    }

    /// A receipt can be faster than our own note that its delivery was sent: then it waits a little. What does not even
    /// have the form of our numbers waits for nothing.
    private void answered(Receipt receipt) {
        boolean ours = OUR_FORM.matcher(receipt.delivery().text()).matches();
        long began = System.nanoTime();
        while (true) {
            try {
                desk.answered(receipt);
                return;
            } catch (Refused refused) {
                boolean early = ours && refused.problems().getFirst().code() == BridgeProblem.DELIVERY_UNKNOWN;
                boolean late = System.nanoTime() - began > EARLY_NANOS;
                if (!early || late || Thread.currentThread().isInterrupted()) {
                    throw refused;
                }
                LockSupport.parkNanos(STEP_NANOS);
            }
        }
    }

    private <T> void take(ConsumerRecord<byte[], byte[]> record, Class<T> type, Consumer<T> effect) {
        T message;
        try {
            message = read(record, type);
        } catch (IOException malformed) {
            dead.bury(record, "MALFORMED", reason(malformed));
            return;
        }
        while (true) {
            try {
                effect.accept(message);
                return;
            } catch (Refused refused) {
                dead.bury(record, refused.problems().getFirst().code().name(), String.valueOf(refused.getMessage()));
                return;
            } catch (JournalFailure | JournalBusy away) {
                LOG.warnf("%s waits for the journal: %s", record.topic(), away.toString());
                LockSupport.parkNanos(AGAIN_NANOS);
                if (Thread.currentThread().isInterrupted()) {
                    throw away;
                }
            }
        }
    }

    private static <T> T read(ConsumerRecord<byte[], byte[]> record, Class<T> type) throws IOException {
        byte[] value = record.value();
        if (value == null || value.length > LONGEST) {
            throw new IOException(value == null ? "no value" : "longer than " + LONGEST + " bytes");
        }
        T message = JSON.readValue(value, type);
        if (message == null) {
            throw new IOException("null is no record");
        }
        return message;
    }

    /// Where it is wrong, never what it says.
    private static String reason(IOException malformed) {
        return malformed instanceof JsonProcessingException json
                ? json.getOriginalMessage() == null
                        ? "no JSON"
                        : json.getClass().getSimpleName()
                : String.valueOf(malformed.getMessage());
    }
}
