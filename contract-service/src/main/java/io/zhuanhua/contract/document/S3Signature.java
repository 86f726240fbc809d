package io.zhuanhua.contract.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// AWS Signature Version 4 of a request without a query, as S3 asks for it.
///
/// @param region e.g. `us-east-1`, which most compatible stores take for any
record S3Signature(String accessKey, String secretKey, String region) {

    /// Digest of no body.
    static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The headers to send with it; `Host` is sent by every client.
    ///
    /// @param payload digest of the body
    Map<String, String> headers(String method, URI uri, String payload, Instant now) {
        return headers(method, uri, payload, now, Map.of());
    }

    Map<String, String> headers(String method, URI uri, String payload, Instant now, Map<String, String> more) {
        String time = TIME.format(now);
        Map<String, String> signed = new TreeMap<>(more);
        signed.put("host", uri.getRawAuthority());
        signed.put("x-amz-content-sha256", payload);
        signed.put("x-amz-date", time);
        String names = String.join(";", signed.keySet());
        String lines = signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        String request = String.join("\n", method, uri.getRawPath(), "", lines, names, payload);
        String scope = time.substring(0, 8) + "/" + region + "/s3/aws4_request";
        String text = String.join("\n", "AWS4-HMAC-SHA256", time, scope, sha256(request));
        Map<String, String> headers = new TreeMap<>(signed);
        headers.remove("host");
        headers.put(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                        + HexFormat.of().formatHex(mac(key(time.substring(0, 8)), text)));
        return headers;
    }

    private byte[] key(String day) {
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {day, region, "s3", "aws4_request"}) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "S3Signature[" + accessKey + "]";
    }
}
