package io.zhuanhua.kit.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The least of an OpenID Connect provider: lets everybody in as the clerk `wang`, and signs what it says.
public final class OpenIdProvider implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "zhuanhua";

    private static final KeyPair KEYS = keys();
    private static String issuer = "";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        HttpServer fresh = fresh();
        issuer = "http://127.0.0.1:" + fresh.getAddress().getPort();
        fresh.createContext(
                "/.well-known/openid-configuration",
                exchange -> json(exchange, """
                {"issuer":"I","authorization_endpoint":"I/auth","token_endpoint":"I/token","jwks_uri":"I/keys",\
                "end_session_endpoint":"I/end"}""".replace("I/", issuer + "/").replace("\"I\"", '"' + issuer + '"')));
        fresh.createContext("/keys", exchange -> json(exchange, jwks()));
        fresh.createContext("/auth", OpenIdProvider::letIn);
        fresh.createContext(
                "/token",
                exchange -> json(exchange, """
                {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":300}""".formatted(token("wang", "clerk", null), token("wang", "clerk", null))));
        fresh.start();
        server = fresh;
        return Map.of(
                "OIDC_URL", issuer,
                "quarkus.oidc.auth-server-url", issuer,
                "quarkus.oidc.credentials.secret", "a secret of the client");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static HttpServer fresh() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String token(String account, String role, @Nullable String unit) {
        return Jwt.issuer(issuer)
                .audience(CLIENT)
                .subject(account)
                .preferredUserName(account)
                .claim("realm_access", Map.of("roles", Set.of(role, "offline_access")))
                .claim(Caller.UNIT, unit == null ? "" : unit)
                .claim(Caller.UNIT_NAME, "东胜区市场监督管理局")
                .expiresIn(300)
                .jws()
                .keyId("k")
                .sign(KEYS.getPrivate());
    }

    private static void letIn(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String back = parameter(query, "redirect_uri");
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        URLDecoder.decode(back, StandardCharsets.UTF_8) + "?code=c&state=" + parameter(query, "state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new IllegalArgumentException(query + " lacks " + name);
    }

    private static String jwks() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"k\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(text(key.getModulus()), text(key.getPublicExponent()));
    }

    private static String text(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
