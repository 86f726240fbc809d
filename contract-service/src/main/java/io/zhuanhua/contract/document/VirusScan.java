package io.zhuanhua.contract.document;

import io.zhuanhua.events.Refused;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Has each document looked at by a clamd before it is kept (its command `INSTREAM`). A scanner that does not answer
/// lets nothing through.
final class VirusScan {

    private static final Logger LOG = Logger.getLogger(VirusScan.class);
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int PIECE = 64 * 1024;

    private final @Nullable InetSocketAddress scanner;

    /// @param scanner null when nothing is scanned
    private VirusScan(@Nullable InetSocketAddress scanner) {
        this.scanner = scanner;
    }

    static VirusScan none() {
        return new VirusScan(null);
    }

    /// @param address `host:port`
    static VirusScan at(String address) {
        int colon = address.lastIndexOf(':');
        int port = Integer.parseInt(address.substring(colon + 1));
        return new VirusScan(InetSocketAddress.createUnresolved(address.substring(0, colon), port));
    }

    /// @throws Refused `DOCUMENT_INFECTED`, `DOCUMENT_SCANNER_AWAY`
    void pass(Path file) {
        if (scanner == null) {
            return;
        }
        String verdict;
        try {
            verdict = ask(scanner, file);
        } catch (IOException away) {
            LOG.errorf(away, "the virus scanner at %s does not answer", scanner);
            throw new Refused(DocumentProblem.DOCUMENT_SCANNER_AWAY);
        }
        Refused.unless(!verdict.endsWith("FOUND"), DocumentProblem.DOCUMENT_INFECTED, "/file");
        if (!verdict.endsWith("OK")) {
            LOG.errorf("the virus scanner says: %s", verdict);
            throw new Refused(DocumentProblem.DOCUMENT_SCANNER_AWAY);
        }
    }

    private static String ask(InetSocketAddress scanner, Path file) throws IOException {
        try (Socket socket = new Socket();
                InputStream in = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(scanner.getHostString(), scanner.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(1_000), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}
