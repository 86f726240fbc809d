package io.zhuanhua.kit.wiring;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/// Health that is real: a relay or reader whose lag does not move makes `/q/health` say DOWN.
///
/// Live (restart me): it does not move although nothing it needs is missing. Ready (send me requests): the tables are
/// there; Kafka may be away, requests are journalled all the same. Well (look at me): everything moves.
@Singleton
class MachineHealth {

    private final Machines machines;
    private final Standstill stuck;
    private final Standstill still;

    MachineHealth(Machines machines, JournalConfig config) {
        this.machines = machines;
        this.stuck = new Standstill(Clock.systemUTC(), config.standstill());
        this.still = new Standstill(Clock.systemUTC(), config.standstill());
    }

    @Produces
    @Liveness
    HealthCheck live() {
        return () -> answer(
                "machines get on with their work",
                machines.all().stream()
                        .filter(machine -> stuck.is(machine) && machine.failure() == null)
                        .toList());
    }

    @Produces
    @Readiness
    HealthCheck ready() {
        return () -> HealthCheckResponse.named("listings are made")
                .status(machines.areMade())
                .build();
    }

    @Produces
    @Wellness
    HealthCheck well() {
        return () -> answer(
                "everything recorded is on its way",
                machines.all().stream().filter(still::is).toList());
    }

    private static HealthCheckResponse answer(String name, List<Machine> standing) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(name).status(standing.isEmpty());
        standing.forEach(machine -> answer.withData(
                machine.name(),
                "lag " + machine.lag() + ", done " + machine.done()
                        + (machine.failure() == null ? "" : ", " + machine.failure())));
        return answer.build();
    }
}
