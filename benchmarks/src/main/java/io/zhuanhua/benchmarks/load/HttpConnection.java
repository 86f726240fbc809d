package io.zhuanhua.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that stays open: a request at a time, its answer read to the end.
final class HttpConnection {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final String LENGTH = "\r\ncontent-length:";

    private final SocketChannel channel;
    private final ByteBuffer out;
    private final ByteBuffer in = ByteBuffer.allocateDirect(LONGEST_ANSWER);
    private long dueAt;
    private int status;
    private int whole;

    private HttpConnection(SocketChannel channel, int requestLength) {
        this.channel = channel;
        this.out = ByteBuffer.allocateDirect(requestLength);
    }

    static HttpConnection open(InetSocketAddress server, Selector selector, int requestLength) throws IOException {
        SocketChannel channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        HttpConnection connection = new HttpConnection(channel, requestLength);
        channel.register(selector, SelectionKey.OP_READ, connection);
        return connection;
    }

    /// When the request under way should have been sent.
    long dueAt() {
        return dueAt;
    }

    /// Requests are smaller than a socket's buffer, so that one write takes the whole.
    void ask(ContractRequests requests, long due) throws IOException {
        dueAt = due;
        status = 0;
        whole = 0;
        in.clear();
        requests.next(out);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /// @return the status once the answer is complete, 0 before
    int read() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("the server has closed the connection");
        }
        if (whole == 0) {
            readHead();
        }
        return whole > 0 && in.position() >= whole ? status : 0;
    }

    private void readHead() {
        byte[] bytes = new byte[in.position()];
        in.duplicate().flip().get(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        status = Integer.parseInt(text.substring(9, 12));
        int length = text.indexOf(LENGTH);
        if (length < 0 || length > end) {
            throw new IllegalStateException("an answer without a length: " + text);
        }
        int from = length + LENGTH.length();
        whole = end
                + 4
                + Integer.parseInt(
                        text.substring(from, text.indexOf("\r\n", from)).strip());
    }

    void close() throws IOException {
        channel.close();
    }
}
