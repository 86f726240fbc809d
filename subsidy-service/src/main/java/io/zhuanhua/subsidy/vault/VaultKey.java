package io.zhuanhua.subsidy.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One key of the vault: AES-256 in GCM, made from the operator's text by HMAC-SHA-256 (the extraction of HKDF,
/// RFC 5869). What is sealed is bound to its reference, so that sealed texts cannot change places.
final class VaultKey {

    static final int SHORTEST = 16;

    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final String id;

    private VaultKey(SecretKey key, String id) {
        this.key = key;
        this.id = id;
    }

    /// @throws IllegalArgumentException when the text is too short to be a key
    static VaultKey of(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("VAULT_KEY has at least " + SHORTEST + " characters / VAULT_KEY 过短");
        }
        byte[] derived = mac("zhuanhua vault key", text);
        String id = HexFormat.of().formatHex(mac("zhuanhua vault key id", text), 0, 8);
        return new VaultKey(new SecretKeySpec(derived, "AES"), id);
    }

    /// Names the key without giving it away.
    String id() {
        return id;
    }

    byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    byte[] seal(byte[] nonce, String reference, byte[] plain) {
        return run(Cipher.ENCRYPT_MODE, nonce, reference, plain);
    }

    /// @throws IllegalStateException when it was sealed with another key, under another reference, or was changed
    byte[] open(byte[] nonce, String reference, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, nonce, reference, sealed);
    }

    private byte[] run(int mode, byte[] nonce, String reference, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(reference.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("the vault cannot open " + reference, refused);
        }
    }

    private static byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(purpose.getBytes(StandardCharsets.UTF_8), MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }
}
