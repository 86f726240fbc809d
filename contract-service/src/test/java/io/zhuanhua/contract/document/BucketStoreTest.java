package io.zhuanhua.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BucketStoreTest {

    private static final Instant THEN = Instant.parse("2013-05-24T00:00:00Z");
    private static final S3Signature EXAMPLE =
            new S3Signature("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final HttpServer server = start();

    private HttpServer start() {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            fresh.createContext("/", this::answer);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin() {
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    /// As a bucket does it, down to asking for the signature that belongs to the request.
    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        URI asked = URI.create("http://" + exchange.getRequestHeaders().getFirst("Host") + path);
        String payload = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        String wanted = EXAMPLE.headers(method, asked, payload, THEN).get("Authorization");
        int status;
        byte[] content = {};
        if (!exchange.getRequestHeaders().getFirst("Authorization").equals(wanted)) {
            status = 403;
        } else if (method.equals("PUT")) {
            objects.put(path, body);
            status = 200;
        } else if (method.equals("DELETE")) {
            objects.remove(path);
            status = 204;
        } else {
            status = objects.containsKey(path) ? 200 : 404;
            content = objects.getOrDefault(path, content);
        }
        boolean empty = content.length == 0 || method.equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : content.length);
        if (!empty) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    private BucketStore store(S3Signature signature) {
        return new BucketStore(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/",
                "papers",
                signature,
                Clock.fixed(THEN, ZoneOffset.UTC));
    }

    @Test
    void the_signature_is_the_one_of_the_published_example() {
        Map<String, String> headers = EXAMPLE.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                S3Signature.NOTHING,
                THEN,
                Map.of("range", "bytes=0-9"));

        assertThat(headers.get("Authorization"))
                .endsWith("SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        assertThat(EXAMPLE.toString()).doesNotContain("wJalr");
    }

    @Test
    void what_is_kept_in_a_bucket_is_found_again_and_forgotten() throws IOException {
        Path file = Files.write(folder.resolve("one"), Samples.pdf());
        String digest = Inspection.sha256(file);
        BucketStore store = store(EXAMPLE);
        assertThat(store.has(digest)).isFalse();

        store.keep(digest, file);
        store.keep(digest, file);

        assertThat(objects).containsOnlyKeys("/papers/documents/" + digest);
        assertThat(store.has(digest)).isTrue();
        store.fetch(digest, folder.resolve("copy"));
        assertThat(folder.resolve("copy")).hasSameBinaryContentAs(file);
        store.remove(digest);
        assertThatThrownBy(() -> store.fetch(digest, folder.resolve("copy"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_bucket_that_refuses_has_kept_nothing() throws IOException {
        Path file = Files.write(folder.resolve("one"), Samples.pdf());
        BucketStore store = store(new S3Signature("AKIAIOSFODNN7EXAMPLE", "another", "us-east-1"));

        assertThatThrownBy(() -> store.keep(Inspection.sha256(file), file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.has("00")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.remove("00")).isInstanceOf(IOException.class);
    }
}
