package io.zhuanhua.kit.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One key of the vault: AES-256 in GCM, made from the operator's text by HMAC-SHA-256 (the extraction of HKDF,
/// RFC 5869). What is sealed is the nonce and the text with its tag, in base64url.
final class VaultKey {

    static final int SHORTEST = 16;

    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final byte[] digestKey;
    private final String id;

    private VaultKey(SecretKey key, byte[] digestKey, String id) {
        this.key = key;
        this.digestKey = digestKey;
        this.id = id;
    }

    /// @throws IllegalArgumentException when the text is too short to be a key
    static VaultKey of(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("VAULT_KEY has at least " + SHORTEST + " characters / VAULT_KEY 过短");
        }
        byte[] derived = mac("zhuanhua vault key", text);
        String id = HexFormat.of().formatHex(mac("zhuanhua vault key id", text), 0, 8);
        return new VaultKey(new SecretKeySpec(derived, "AES"), mac("zhuanhua vault digest", text), id);
    }

    /// Names the key without giving it away.
    String id() {
        return id;
    }

    String seal(String plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, context, plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /// @throws IllegalStateException when it was sealed with another key, in another context, or was changed
    String open(String sealed, String context) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed);
            if (both.length < NONCE_BYTES) {
                throw new IllegalStateException("the vault cannot open " + context + ": it is cut short");
            }
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            byte[] text = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
            return new String(run(Cipher.DECRYPT_MODE, nonce, context, text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("the vault cannot open " + context, notBase64);
        }
    }

    private byte[] run(int mode, byte[] nonce, String context, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("the vault cannot open " + context, refused);
        }
    }

    /// 32 hexadecimal digits.
    String digest(String text) {
        return HexFormat.of().formatHex(mac(digestKey, text), 0, 16);
    }

    private static byte[] mac(String purpose, String text) {
        return mac(purpose.getBytes(StandardCharsets.UTF_8), text);
    }

    private static byte[] mac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }
}
