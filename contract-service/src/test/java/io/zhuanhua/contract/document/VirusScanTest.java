package io.zhuanhua.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScanTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /// What the scanner was sent when it answers in these words.
    private byte[] scanned(String verdict, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("one"), content);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> listen(server, verdict));
            try {
                VirusScan.at("127.0.0.1:" + server.getLocalPort()).pass(file);
            } finally {
                assertThat(heard.get()).isEqualTo(content);
            }
            return heard.get();
        }
    }

    private static byte[] listen(ServerSocket server, String verdict) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            byte[] content = new byte[0];
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                byte[] piece = in.readNBytes(length);
                byte[] more = Arrays.copyOf(content, content.length + length);
                System.arraycopy(piece, 0, more, content.length, length);
                content = more;
            }
            socket.getOutputStream().write(verdict.getBytes(StandardCharsets.UTF_8));
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_clean_document_passes_and_was_seen_whole() throws Exception {
        byte[] large = new byte[200_000];
        large[199_999] = 7;

        assertThat(scanned("stream: OK\0", large)).isEqualTo(large);
    }

    @Test
    void an_infected_one_is_refused() {
        assertThatThrownBy(() -> scanned("stream: Eicar-Test-Signature FOUND\0", Samples.pdf()))
                .hasMessageContaining("DOCUMENT_INFECTED");
    }

    @Test
    void a_scanner_that_fails_or_is_away_lets_nothing_through() throws Exception {
        Path file = Files.write(folder.resolve("two"), Samples.pdf());
        int nobody;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = server.getLocalPort();
        }

        assertThatThrownBy(() -> scanned("INSTREAM size limit exceeded. ERROR\0", Samples.pdf()))
                .hasMessageContaining("DOCUMENT_SCANNER_AWAY");
        assertThatThrownBy(() -> scanned("", Samples.pdf())).hasMessageContaining("DOCUMENT_SCANNER_AWAY");
        assertThatThrownBy(() -> VirusScan.at("127.0.0.1:" + nobody).pass(file))
                .hasMessageContaining("DOCUMENT_SCANNER_AWAY");
        assertThatCode(() -> VirusScan.none().pass(file)).doesNotThrowAnyException();
    }
}
