package io.zhuanhua.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Stands in for a service: listens where it is told to, answers with the database it was given, and goes when its
/// standard input closes.
public final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        String host = System.getenv("HTTP_HOST");
        int port = Integer.parseInt(System.getenv("HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/die")) {
                System.out.println("the ceiling came down");
                System.exit(3);
            }
            byte[] answer = System.getenv("DATABASE_URL").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        while (System.in.read() >= 0) {
            // only its end matters
        }
        System.exit(0);
    }
}
