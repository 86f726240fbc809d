package io.zhuanhua.benchmarks.start;

import io.zhuanhua.benchmarks.Benchmark;
import io.zhuanhua.benchmarks.Machine;
import io.zhuanhua.benchmarks.Results;
import io.zhuanhua.benchmarks.Settings;
import io.zhuanhua.benchmarks.load.ContractRequests;
import io.zhuanhua.benchmarks.load.HttpLoad;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/// What the services keep resident: when they are ready, after the demo has carried its cases through, and while
/// contracts come in at a steady rate and are relayed and read by all. PostgreSQL and Kafka are not counted.
public final class Memory implements Benchmark {

    private static final int PER_SECOND = 100;
    private static final String DEMO_DONE = "已办完";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        for (int round = 1; round <= settings.rounds(); round++) {
            try (Installation installation =
                    Installation.start(settings.home(), "demo", settings.work().resolve("round-" + round))) {
                installation.awaitSaid("READY");
                measure("ready", installation, results);
                installation.awaitSaid(DEMO_DONE);
                measure("after the demo", installation, results);
                load(installation, settings.seconds(), results);
                measure("under load", installation, results);
            }
        }
    }

    private static void load(Installation installation, int seconds, Results results) throws IOException {
        InetSocketAddress door = new InetSocketAddress(InetAddress.getLoopbackAddress(), installation.port());
        ContractRequests requests = new ContractRequests("localhost", "/api/v1/contracts", 0);
        try (HttpLoad load = new HttpLoad(door, requests, 16)) {
            HttpLoad.Outcome outcome = load.open(PER_SECOND, seconds);
            results.add("load", "contracts accepted", (double) outcome.answered());
            results.add("load", "failed", (double) outcome.failed());
        }
    }

    private static void measure(String when, Installation installation, Results results) {
        List<ProcessHandle> services = installation.services();
        double resident =
                services.stream().mapToDouble(Machine::residentMebibytes).sum();
        double proportional =
                services.stream().mapToDouble(Machine::proportionalMebibytes).sum();
        double door = Machine.residentMebibytes(installation.launcher());
        System.out.printf(
                "memory %-15s  %d services %.0f MiB resident (%.0f proportional), launcher with front door %.0f MiB%n",
                when, services.size(), resident, proportional, door);
        results.add(services.size() + " services", when + ": MiB resident", resident);
        results.add(services.size() + " services", when + ": MiB, shared pages by share", proportional);
        results.add("launcher with front door", when + ": MiB resident", door);
    }
}
