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
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// From the command to the first contract accepted at the front door: `./zhuanhua up --fresh`, already built, with new
/// databases, first as built and then, if it has been practised by `./zhuanhua train`, with what that has left.
public final class Start implements Benchmark {

    private static final String FIRST = "s to the first accepted contract";
    private static final String READY = "s to READY";
    private static final String CPU = "CPU-s to READY";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        results.fact("discarded rounds", "1");
        results.fact("practised by ./zhuanhua train", isPractised(settings.home()) ? "yes" : "no");
        for (int round = 0; round <= settings.rounds(); round++) {
            Path data = settings.work().resolve("round-" + round);
            long start = System.nanoTime();
            try (Installation installation = Installation.start(settings.home(), "up", data)) {
                awaitContract(installation);
                double first = (System.nanoTime() - start) / 1e9;
                installation.awaitSaid("READY");
                double ready = (System.nanoTime() - start) / 1e9;
                double cpu = Machine.cpuSeconds(installation.launcher());
                System.out.printf(
                        "start %d  first contract %.1f s  READY %.1f s  CPU %.1f s%n", round, first, ready, cpu);
                if (round > 0) {
                    results.add("./zhuanhua up --fresh", FIRST, first);
                    results.add("./zhuanhua up --fresh", READY, ready);
                    results.add("./zhuanhua up --fresh", CPU, cpu);
                }
            }
        }
    }

    private static boolean isPractised(Path home) throws IOException {
        Path kept = home.resolve("contract-service/target/quick-start");
        if (!Files.exists(kept)) {
            return false;
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.findAny().isPresent();
        }
    }

    private static void awaitContract(Installation installation) throws IOException, InterruptedException {
        InetSocketAddress door = new InetSocketAddress(InetAddress.getLoopbackAddress(), installation.port());
        long next = 0;
        while (true) {
            installation.mustBeAlive();
            ContractRequests requests = new ContractRequests("localhost", "/api/v1/contracts", next);
            try (HttpLoad load = new HttpLoad(door, requests, 1)) {
                if (load.once()) {
                    return;
                }
            } catch (SocketException notYet) {
                // nobody there
            }
            next = requests.nextNumber();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
