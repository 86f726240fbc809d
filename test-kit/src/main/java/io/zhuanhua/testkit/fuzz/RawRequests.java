package io.zhuanhua.testkit.fuzz;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Requests no HTTP client would send, written to the socket by hand.
final class RawRequests {

    private static final List<String> REQUESTS = List.of(
            "GET /api/v1/x HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(70_000) + "\r\n\r\n",
            "GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /api/v1/\u0001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /api//v1/../../x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "BREW /api/v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /api/v1/x HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /api/v1/x HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET /api/v1/x HTTP/1.1\r\nHost: x\r\nNo colon here\r\nConnection: close\r\n\r\n",
            "GET /api/v1/x HTTP/1.1\r\nHost: x\r\nCookie: zhuanhua-session=;;=,\"\r\nConnection: close\r\n\r\n",
            "POST /api/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
            "POST /api/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n",
            "POST /api/v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
            "\u0000\u0001\u0002\r\n\r\n");

    private static final int PATIENCE_MILLIS = 15_000;

    private RawRequests() {}

    /// Sends all, each on a connection of its own. Being hung up on without a word is a fair answer to these.
    static List<Answer> sendAll(URI address) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (String request : REQUESTS) {
            String answer = send(address, request);
            if (answer.startsWith("HTTP/1")) {
                int status = Integer.parseInt(answer.substring(9, 12));
                String type = answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json")
                        ? "application/problem+json"
                        : "";
                int body = answer.indexOf("\r\n\r\n");
                answers.add(new Answer(
                        "raw "
                                + request.substring(0, Math.min(80, request.length()))
                                        .strip(),
                        status,
                        type,
                        body < 0 ? "" : answer.substring(body + 4)));
            }
        }
        return answers;
    }

    private static String send(URI address, String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException hungUp) {
                return "";
            }
        }
    }
}
