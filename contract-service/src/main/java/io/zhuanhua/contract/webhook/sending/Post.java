package io.zhuanhua.contract.webhook.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One POST over HTTP/1.1 to an address that was looked at before: nothing is looked up again, nothing is followed, and
/// of the answer no more is read than its status.
final class Post {

    private static final int MOST_READ = 8 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");

    private final SSLSocketFactory tls;
    private final Curfew curfew;

    Post(SSLSocketFactory tls, Curfew curfew) {
        this.tls = tls;
        this.curfew = curfew;
    }

    Attempt send(URI url, InetAddress address, Map<String, String> headers, byte[] body, Duration patience) {
        long begun = System.nanoTime();
        try (Socket plain = new Socket();
                Curfew.Bell bell = curfew.closing(plain, patience)) {
            try {
                plain.connect(new InetSocketAddress(address, port(url)), (int) patience.toMillis());
                try (Socket socket = isSecure(url) ? secured(plain, url) : plain) {
                    write(socket.getOutputStream(), url, headers, body);
                    return Attempt.answered(status(socket.getInputStream()), since(begun));
                }
            } catch (IOException broken) {
                return Attempt.failed(bell.hasRung() ? Failure.TIMEOUT : why(broken), since(begun));
            }
        } catch (IOException unclosable) {
            return Attempt.failed(Failure.CONNECTION, since(begun));
        }
    }

    /// The certificate must be valid for the host of the URL, whatever address it has.
    private SSLSocket secured(Socket plain, URI url) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, Destinations.bare(url.getHost()), port(url), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void write(OutputStream out, URI url, Map<String, String> headers, byte[] body) throws IOException {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        all.writeTo(out);
        out.flush();
    }

    /// Of the first answer that is not preliminary (1xx).
    private static int status(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        while (true) {
            Matcher line = STATUS.matcher(lines.next());
            if (!line.matches()) {
                throw new NoHttp();
            }
            int status = Integer.parseInt(line.group(1));
            if (status >= 200) {
                return status;
            }
            while (!lines.next().isEmpty()) {
                // headers of a preliminary answer
            }
        }
    }

    private static Failure why(IOException broken) {
        return switch (broken) {
            case NoHttp nonsense -> Failure.NO_HTTP;
            case SSLException refused -> Failure.TLS;
            case SocketTimeoutException late -> Failure.TIMEOUT;
            default -> Failure.CONNECTION;
        };
    }

    private static boolean isSecure(URI url) {
        return "https".equals(url.getScheme());
    }

    private static int port(URI url) {
        return url.getPort() > 0 ? url.getPort() : isSecure(url) ? 443 : 80;
    }

    private static int since(long begun) {
        return (int) ((System.nanoTime() - begun) / 1_000_000);
    }

    /// Lines of an answer, as far as it is read at all.
    private static final class Lines {

        private final InputStream in;
        private int read;

        Lines(InputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0 || ++read > MOST_READ) {
                    throw new NoHttp();
                }
                line.append((char) one);
            }
            read++;
            return line.toString().stripTrailing();
        }
    }

    private static final class NoHttp extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
