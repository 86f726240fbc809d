package io.zhuanhua.contract.webhook.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.contract.webhook.WebhookConfig;
import io.zhuanhua.kit.vault.VaultKeys;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.jboss.logging.Logger;

/// Sends what is due: several subscriptions at a time, each one delivery after the other. A receiver that is slow makes
/// only its own deliveries wait.
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int AT_A_TIME = 8;
    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final Destinations destinations;
    private final VaultKeys keys;
    private final WebhookConfig config;
    private final Clock clock = Clock.systemUTC();
    private final Curfew curfew = new Curfew();
    private final Post post = new Post((SSLSocketFactory) SSLSocketFactory.getDefault(), curfew);
    private final Semaphore slots = new Semaphore(AT_A_TIME);
    private final CountDownLatch closed = new CountDownLatch(1);
    private Instant forgotten = Instant.EPOCH;

    Sender(Deliveries deliveries, Destinations destinations, VaultKeys keys, WebhookConfig config) {
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.keys = keys;
        this.config = config;
    }

    void start(@Observes @Priority(3500) StartupEvent event) {
        Thread.ofPlatform().daemon().name("webhook-sender").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        closed.countDown();
        curfew.close();
    }

    private void run() {
        try {
            while (!closed.await(0, TimeUnit.MILLISECONDS)) {
                if (!sendNext()) {
                    closed.await(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether there may be more to do at once.
    private boolean sendNext() throws InterruptedException {
        slots.acquire();
        boolean sending = false;
        try {
            forgetOldOnes();
            Optional<Due> next = deliveries.claim();
            next.ifPresent(due ->
                    Thread.ofPlatform().daemon().name("webhook-" + due.id()).start(() -> finish(due)));
            sending = next.isPresent();
        } catch (RuntimeException later) {
            LOG.warn("webhooks wait: the queue does not answer", later);
        } finally {
            if (!sending) {
                slots.release();
            }
        }
        return sending;
    }

    private void finish(Due due) {
        try {
            deliveries.mark(due, attempt(due));
        } catch (RuntimeException later) {
            LOG.warnf(later, "delivery %s goes out again: how it went could not be written down", due.id());
        } finally {
            slots.release();
        }
    }

    Attempt attempt(Due due) {
        Instant now = clock.instant();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "zhuanhua-webhooks/1");
        headers.put("webhook-id", due.id());
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        byte[] body = due.body().getBytes(StandardCharsets.UTF_8);
        try {
            headers.put("webhook-signature", Signatures.header(secrets(due), due.id(), now, due.body()));
            return post.send(due.url(), destinations.of(due.url()), headers, body, config.timeout());
        } catch (UnknownHostException notPublic) {
            return Attempt.failed(Failure.ADDRESS, 0);
        } catch (IllegalStateException unopened) {
            LOG.errorf(unopened, "the secret of webhook %s cannot be opened", due.webhook());
            return Attempt.failed(Failure.SECRET, 0);
        }
    }

    private List<String> secrets(Due due) {
        return due.secrets().stream()
                .map(secret -> keys.open(secret, due.webhook()))
                .toList();
    }

    private void forgetOldOnes() {
        Instant now = clock.instant();
        if (forgotten.plus(FORGETTING).isBefore(now)) {
            forgotten = now;
            int gone = deliveries.forget();
            LOG.debugf("%d old deliveries dropped", gone);
        }
    }
}
