package io.zhuanhua.benchmarks.intake;

import io.zhuanhua.benchmarks.JavaChild;
import io.zhuanhua.benchmarks.load.ContractRequests;
import io.zhuanhua.benchmarks.load.HttpLoad;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A packaged Quarkus application under load, with the JVM flags of the image and half of its memory limit as heap.
final class HttpSide implements Side {

    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-jar");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int WARMING_SECONDS = 5;

    private final String name;
    private final JavaChild child;
    private final InetSocketAddress address;
    private final String path;
    private long next;

    private HttpSide(String name, JavaChild child, InetSocketAddress address, String path) {
        this.name = name;
        this.child = child;
        this.address = address;
        this.path = path;
    }

    /// Returns once a contract is accepted.
    static HttpSide start(String name, Path application, String path, Map<String, String> environment, Path logs)
            throws IOException {
        Path jar = application.resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing; benchmarks/run builds it");
        }
        int port = freePort();
        Map<String, String> all = new HashMap<>(environment);
        all.put("HTTP_PORT", "" + port);
        List<String> arguments = new ArrayList<>(FLAGS);
        arguments.add(jar.toString());
        JavaChild child = JavaChild.start(logs.resolve(name.replaceAll("\\W+", "-") + ".log"), all, arguments);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpSide side = new HttpSide(name, child, address, path);
        side.awaitFirst();
        return side;
    }

    private boolean once() throws IOException {
        ContractRequests requests = new ContractRequests("127.0.0.1", path, next);
        try (HttpLoad load = new HttpLoad(address, requests, 1)) {
            return load.once();
        } finally {
            next = requests.nextNumber();
        }
    }

    private void awaitFirst() throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            child.mustBeAlive();
            try {
                if (once()) {
                    return;
                }
            } catch (SocketException notYet) {
                // nobody there
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            if (System.nanoTime() > until) {
                throw new IllegalStateException(name + " accepts nothing");
            }
        }
    }

    /// Lets the compiler of its JVM come to rest: the first answers say nothing about the later ones.
    void warmUp(int connections, long answers, int atMostSeconds) throws IOException {
        long answered = 0;
        for (int seconds = 0; answered < answers && seconds < atMostSeconds; seconds += WARMING_SECONDS) {
            answered += load(connections, WARMING_SECONDS, 0).answered();
        }
    }

    /// @param perSecond open load at this rate; 0 for as much as it takes
    HttpLoad.Outcome load(int connections, int seconds, double perSecond) throws IOException {
        ContractRequests requests = new ContractRequests("127.0.0.1", path, next);
        try (HttpLoad load = new HttpLoad(address, requests, connections)) {
            return perSecond == 0 ? load.closed(seconds) : load.open(perSecond, seconds);
        } finally {
            next = requests.nextNumber();
        }
    }

    @Override
    public Taken take(int connections, int seconds) throws IOException {
        HttpLoad.Outcome outcome = load(connections, seconds, 0);
        return new Taken(outcome.answered(), outcome.failed(), outcome.seconds());
    }

    int port() {
        return address.getPort();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.of(child.handle());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
