package io.zhuanhua.door;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/// One address for all services. Passes requests on by [Routes], streams unbuffered both ways; a service that does not
/// answer is told as 503 with Retry-After, in Chinese and English.
public final class FrontDoor implements AutoCloseable {

    private static final int CONNECTIONS_PER_SERVICE = 256;

    private final Vertx vertx;
    private final HttpServer server;

    private FrontDoor(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /// @param addresses variable of a service ([Routes.Service#address]) → its address, e.g. `http://localhost:8181`
    /// @throws java.util.concurrent.CompletionException if the port is taken
    public static FrontDoor open(String host, int port, Map<String, URI> addresses) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE));
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(context -> Future.succeededFuture(
                        origin(context.request().proxiedRequest().path(), addresses))))
                .addInterceptor(new Passage());
        Everybody everybody = new Everybody(client, addresses.values());
        Future<HttpServer> listening = vertx.createHttpServer(
                        new HttpServerOptions().setHost(host).setPort(port))
                .requestHandler(request -> answer(request, proxy, everybody))
                .listen();
        return new FrontDoor(vertx, await(listening.toCompletionStage()));
    }

    private static void answer(HttpServerRequest request, HttpProxy proxy, Everybody everybody) {
        if (request.path() != null && request.path().startsWith("/q/")) {
            ownHealth(request);
        } else if (everybody.concerns(request)) {
            everybody.tell(request);
        } else {
            proxy.handle(request);
        }
    }

    /// The services' own `/q/…` are not for the public; here it says that the door is open.
    private static void ownHealth(HttpServerRequest request) {
        boolean health = String.valueOf(request.path()).startsWith("/q/health");
        request.response()
                .setStatusCode(health ? 200 : 404)
                .putHeader("Content-Type", "application/json")
                .end(health ? "{\"status\":\"UP\"}" : "{}");
    }

    private static SocketAddress origin(String path, Map<String, URI> addresses) {
        URI address = addresses.get(Routes.of(path).address());
        if (address == null) {
            throw new IllegalStateException("no address for " + Routes.of(path).module());
        }
        return SocketAddress.inetSocketAddress(port(address), address.getHost());
    }

    static int port(URI address) {
        return address.getPort() < 0 ? 80 : address.getPort();
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        await(vertx.close().toCompletionStage());
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /// As a container: listens on `HTTP_PORT`, finds each service at the variable [Routes] names.
    public static void main(String[] arguments) {
        Map<String, URI> addresses = Routes.SERVICES.stream()
                .collect(Collectors.toMap(Routes.Service::address, service -> URI.create(required(service.address()))));
        FrontDoor door = open("0.0.0.0", Integer.parseInt(required("HTTP_PORT")), addresses);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "close"));
        System.out.println("open on port " + door.port());
    }

    private static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            System.err.println("缺少环境变量 " + variable + " / environment variable " + variable + " is missing");
            System.exit(2);
            throw new IllegalStateException("exiting");
        }
        return value;
    }
}
