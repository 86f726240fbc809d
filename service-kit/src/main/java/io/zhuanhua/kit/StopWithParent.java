package io.zhuanhua.kit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;

/// Ends the service when the process that started it is gone, told by the end of standard input.
@ApplicationScoped
class StopWithParent {

    private static final Logger LOG = Logger.getLogger(StopWithParent.class);

    void start(@Observes StartupEvent event, KitConfig config) {
        if (config.stopWithParent()) {
            Thread.ofPlatform().daemon().name("stop-with-parent").start(() -> {
                awaitEnd(System.in);
                LOG.info("standard input has closed: stopping");
                Quarkus.asyncExit(0);
            });
        }
    }

    private static void awaitEnd(InputStream input) {
        try {
            while (input.read() >= 0) {
                // Whatever is written there says only that the parent lives.
            }
        } catch (IOException closed) {
            LOG.debug("standard input is gone", closed);
        }
    }
}
