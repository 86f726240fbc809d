package io.zhuanhua.benchmarks.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import org.HdrHistogram.Histogram;

/// Load on an HTTP server from one thread, over connections that stay open. Closed: each connection asks again as soon
/// as it is answered. Open: requests fall due at a fixed rate whether or not earlier ones are answered, and the time
/// of each is counted from when it was due, so that a server that stalls cannot hide it.
public final class HttpLoad implements AutoCloseable {

    private static final double NANOS = 1e9;
    private static final long LONGEST_MICROS = 60_000_000;
    private static final long LAST_ANSWERS_NANOS = 10_000_000_000L;
    private static final int CREATED = 201;

    /// @param answered with 201
    /// @param failed with anything else, or not at all
    /// @param micros time of each answer
    public record Outcome(long answered, long failed, double seconds, Histogram micros) {

        public double perSecond() {
            return answered / seconds;
        }

        /// Of the answers that came soonest, so many percent.
        public double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    private final ContractRequests requests;
    private final Selector selector = Selector.open();
    private final Deque<HttpConnection> free = new ArrayDeque<>();
    private final int connections;
    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private long answered;
    private long failed;

    public HttpLoad(InetSocketAddress server, ContractRequests requests, int connections) throws IOException {
        this.requests = requests;
        this.connections = connections;
        for (int i = 0; i < connections; i++) {
            free.add(HttpConnection.open(server, selector, requests.length()));
        }
    }

    /// As many as are answered.
    public Outcome closed(int seconds) throws IOException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * NANOS);
        for (long now = start; now < end; now = System.nanoTime()) {
            while (!free.isEmpty()) {
                free.pop().ask(requests, System.nanoTime());
            }
            takeAnswers();
        }
        return outcome(start, end);
    }

    /// So many per second, whatever is answered.
    public Outcome open(double perSecond, int seconds) throws IOException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * NANOS);
        long all = (long) (perSecond * seconds);
        for (long sent = 0; sent < all && System.nanoTime() < end + LAST_ANSWERS_NANOS; ) {
            long due = Math.min(all, (long) ((System.nanoTime() - start) / NANOS * perSecond));
            while (sent < due && !free.isEmpty()) {
                free.pop().ask(requests, start + (long) (sent * NANOS / perSecond));
                sent++;
            }
            takeAnswers();
        }
        return outcome(start, end);
    }

    /// One request.
    ///
    /// @return whether it was accepted
    public boolean once() throws IOException {
        free.pop().ask(requests, System.nanoTime());
        return outcome(0, System.nanoTime()).answered() == 1;
    }

    private Outcome outcome(long start, long end) throws IOException {
        while (free.size() < connections && System.nanoTime() < end + LAST_ANSWERS_NANOS) {
            takeAnswers();
        }
        failed += connections - free.size();
        return new Outcome(answered, failed, (System.nanoTime() - start) / NANOS, micros);
    }

    private void takeAnswers() throws IOException {
        selector.select(1);
        long now = System.nanoTime();
        for (SelectionKey key : selector.selectedKeys()) {
            HttpConnection connection = (HttpConnection) key.attachment();
            int status = connection.read();
            if (status > 0) {
                micros.recordValue(Math.min(LONGEST_MICROS, (now - connection.dueAt()) / 1_000));
                answered += status == CREATED ? 1 : 0;
                failed += status == CREATED ? 0 : 1;
                free.add(connection);
            }
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            ((HttpConnection) key.attachment()).close();
        }
        selector.close();
    }
}
