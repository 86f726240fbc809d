package io.zhuanhua.kit.wiring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.journal.Reader;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Figures of the journal for `/q/metrics`.
@ApplicationScoped
class MachineMetrics {

    private final Works works;
    private final Machines machines;
    private final MeterRegistry registry;

    MachineMetrics(Works works, Machines machines, MeterRegistry registry) {
        this.works = works;
        this.machines = machines;
        this.registry = registry;
    }

    void register(@Observes @Priority(3100) StartupEvent event) {
        Gauge.builder("zhuanhua.journal.position", machines, Machines::position)
                .description("Position of the newest row")
                .register(registry);
        Gauge.builder("zhuanhua.relay.lag", machines, it -> it.relay().lag())
                .description("Rows not yet with the broker")
                .register(registry);
        FunctionCounter.builder(
                        "zhuanhua.relay.sent", works, it -> it.relay().status().sent())
                .description("Records acknowledged by the broker")
                .register(registry);
        works.readers().forEach(this::register);
    }

    private void register(Reader reader) {
        String projection = reader.status().projection();
        gauge("lag", "Records not yet taken in", projection, reader, it -> it.status()
                .lag());
        gauge("parked", "Events put aside", projection, reader, it -> machines.parked(projection));
        FunctionCounter.builder(
                        "zhuanhua.reader.taken", reader, it -> it.status().taken())
                .description("Records taken in")
                .tag("projection", projection)
                .register(registry);
        counted("dead", "Dead letters", projection, reader);
        counted("duplicate", "Records delivered again", projection, reader);
        counted("gap", "Records that came before their predecessor", projection, reader);
    }

    private void gauge(
            String name, String description, String projection, Reader reader, ToDoubleFunction<Reader> value) {
        Gauge.builder("zhuanhua.reader." + name, reader, value)
                .description(description)
                .tag("projection", projection)
                .register(registry);
    }

    private void counted(String what, String description, String projection, Reader reader) {
        FunctionCounter.builder("zhuanhua.reader." + what, reader, it -> count(it, what))
                .description(description)
                .tag("projection", projection)
                .register(registry);
    }

    /// Dead letters are counted by reason, as `dead MALFORMED`.
    static long count(Reader reader, String what) {
        return reader.status().counts().entrySet().stream()
                .filter(entry -> entry.getKey().equals(what) || entry.getKey().startsWith(what + " "))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
