package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The id of the one application an agency can have for a contract. It follows from the two, so that a second
/// application meets the first one's stream: whoever is later sees it, and nobody is faster than the stream.
public final class ApplicationIds {

    private ApplicationIds() {}

    /// UUID version 8 (RFC 9562) over both.
    public static ApplicationId of(ContractId contract, CreditCode agency) {
        byte[] name = (contract.text() + '\n' + agency.text()).getBytes(StandardCharsets.UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(sha256(name));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new ApplicationId(new UUID(high, low).toString());
    }

    private static byte[] sha256(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
