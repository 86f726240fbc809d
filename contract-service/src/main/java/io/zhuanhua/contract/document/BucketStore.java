package io.zhuanhua.contract.document;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Documents as objects of a bucket, addressed by path (`<url>/<bucket>/documents/<digest>`), as S3 and everything
/// compatible with it understands.
final class BucketStore implements DocumentStore {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;
    private final S3Signature signature;
    private final Clock clock;

    /// @param url of the store, without the bucket
    BucketStore(String url, String bucket, S3Signature signature, Clock clock) {
        this.address = url.replaceAll("/+$", "") + "/" + bucket + "/documents/";
        this.signature = signature;
        this.clock = clock;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        HttpRequest.Builder request = request(sha256, "PUT", sha256);
        int status = send(
                request.method("PUT", HttpRequest.BodyPublishers.ofFile(file)).build(), BodyHandlers.discarding());
        if (status != 200) {
            throw new IOException("the bucket did not keep " + sha256 + ": " + status);
        }
    }

    @Override
    public void fetch(String sha256, Path into) throws IOException {
        int status = send(request(sha256, "GET", S3Signature.NOTHING).build(), BodyHandlers.ofFile(into));
        if (status == 404) {
            throw new NoSuchFileException(sha256);
        }
        if (status != 200) {
            throw new IOException("the bucket did not give " + sha256 + ": " + status);
        }
    }

    @Override
    public boolean has(String sha256) throws IOException {
        HttpRequest.Builder request = request(sha256, "HEAD", S3Signature.NOTHING);
        int status =
                send(request.method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        if (status != 200 && status != 404) {
            throw new IOException("the bucket does not say whether it has " + sha256 + ": " + status);
        }
        return status == 200;
    }

    @Override
    public void remove(String sha256) throws IOException {
        int status =
                send(request(sha256, "DELETE", S3Signature.NOTHING).DELETE().build(), BodyHandlers.discarding());
        if (status != 204 && status != 200 && status != 404) {
            throw new IOException("the bucket did not forget " + sha256 + ": " + status);
        }
    }

    /// An object is there whole or not at all.
    @Override
    public void tidy(Instant before) {}

    /// @param payload digest of the body
    private HttpRequest.Builder request(String sha256, String method, String payload) {
        URI uri = URI.create(address + sha256);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        signature.headers(method, uri, payload, clock.instant()).forEach(request::header);
        return request;
    }

    private <T> int send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler).statusCode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
