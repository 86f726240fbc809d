package io.zhuanhua.contract.document;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Removes at each start, and then now and again, what uploads have left that were killed before the journal spoke of
/// them, and that nobody has
/// sent again for a day.
///
/// An upload may come back at the very moment. So the content is set aside, the journal is asked, and what it speaks of
/// by then is put back; an upload on its side looks, after the journal has spoken, whether its content is there.
@ApplicationScoped
public class Sweep {

    static final Duration PATIENCE = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final DocumentStore store;
    private final Arrivals arrivals;
    private final DocumentConfig config;
    private final CountDownLatch closed = new CountDownLatch(1);

    Sweep(DocumentStore store, Arrivals arrivals, DocumentConfig config) {
        this.store = store;
        this.arrivals = arrivals;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("document-sweep").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        closed.countDown();
    }

    private void run() {
        try {
            do {
                sweepNow();
            } while (!closed.await(config.sweepEvery().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweepNow() {
        try {
            Instant now = Clock.systemUTC().instant();
            sweep(now);
            Leftovers.remove(Path.of(System.getProperty("java.io.tmpdir")), now.minus(PATIENCE));
        } catch (IOException | RuntimeException later) {
            LOG.warn("what killed uploads left stays until the next time", later);
        }
    }

    /// How many contents were removed.
    int sweep(Instant now) throws IOException {
        int removed = 0;
        store.tidy(now.minus(PATIENCE));
        for (String sha256 : arrivals.begunBefore(now.minus(PATIENCE))) {
            if (!arrivals.isSpokenOf(sha256) && remove(sha256)) {
                removed++;
            }
            arrivals.end(sha256);
        }
        return removed;
    }

    private boolean remove(String sha256) throws IOException {
        Path aside = Files.createTempFile("sweep-", ".document");
        try {
            store.fetch(sha256, aside);
            store.remove(sha256);
            if (arrivals.isSpokenOf(sha256)) {
                store.keep(sha256, aside);
                return false;
            }
            LOG.infof("removed the content %s, which no document has", sha256);
            return true;
        } catch (NoSuchFileException neverKept) {
            return false;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
