package io.zhuanhua.contract.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Curfew curfew = new Curfew();
    private final Post post = new Post((SSLSocketFactory) SSLSocketFactory.getDefault(), curfew);

    @AfterEach
    void stop() {
        curfew.close();
    }

    /// What a receiver does with the connection once a request has begun.
    private interface Behaviour {
        void answer(OutputStream out) throws IOException;
    }

    private Attempt sent(String scheme, Behaviour behaviour) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, here)) {
            Thread.ofVirtual().start(() -> {
                try (Socket socket = server.accept();
                        InputStream in = socket.getInputStream()) {
                    assertThat(in.read()).isNotNegative();
                    behaviour.answer(socket.getOutputStream());
                } catch (IOException hungUp) {
                    // the sender had enough
                }
            });
            URI url = URI.create(scheme + "://receiver.example:" + server.getLocalPort() + "/hook");
            return post.send(url, here, Map.of("webhook-id", "msg_1"), new byte[0], PATIENCE);
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 200 OK, 200,",
        "HTTP/1.0 204, 204,",
        "HTTP/1.1 302 Found, 302, REDIRECTED",
        "HTTP/1.1 410 Gone, 410, STATUS",
        "HTTP/1.1 500 Oops, 500, STATUS",
        "SSH-2.0-x, , NO_HTTP",
        "HTTP/1.1 twohundred, , NO_HTTP"
    })
    void the_status_alone_decides(String line, Integer status, Failure failure) throws IOException {
        Attempt attempt = sent("http", out -> say(out, line + "\r\nContent-Length: 0\r\n\r\n"));
        assertThat(attempt.status()).isEqualTo(status);
        assertThat(attempt.failure()).isEqualTo(failure);
        assertThat(attempt.wentWell()).isEqualTo(failure == null);
    }

    @Test
    void preliminary_answers_are_passed_over() throws IOException {
        Attempt attempt =
                sent("http", out -> say(out, "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\nHTTP/1.1 201 X\r\n\r\n"));
        assertThat(attempt.status()).isEqualTo(201);
    }

    @Test
    void an_answer_a_byte_now_and_then_and_one_without_end_are_cut_off() throws IOException {
        Attempt slow = sent("http", out -> {
            for (int i = 0; i < 1_000; i++) {
                say(out, "x");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        });
        assertThat(slow.failure()).isEqualTo(Failure.TIMEOUT);
        assertThat(slow.millis()).isBetween(900, 5_000);
        Attempt endless = sent("http", out -> {
            while (true) {
                say(out, "x".repeat(1_000));
            }
        });
        assertThat(endless.failure()).isEqualTo(Failure.NO_HTTP);
    }

    @Test
    void who_speaks_no_tls_where_https_was_asked_for_is_told_nothing() throws IOException {
        assertThat(sent("https", out -> say(out, "HTTP/1.1 200 OK\r\n\r\n")).failure())
                .isEqualTo(Failure.TLS);
    }

    @Test
    void nobody_there_is_a_connection_that_failed() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        URI url = URI.create("http://receiver.example:" + port);
        assertThat(post.send(url, InetAddress.getLoopbackAddress(), Map.of(), new byte[0], PATIENCE)
                        .failure())
                .isEqualTo(Failure.CONNECTION);
    }
}
