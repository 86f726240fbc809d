package io.zhuanhua.kit.vault;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Seals texts for the tables of a service, and opens them again. What is sealed names its key, so that keys can be
/// changed, and is bound to its context, so that sealed texts cannot change places.
///
/// Whoever injects it needs a `VAULT_KEY`; without one the service does not start.
@Singleton
public class VaultKeys {

    private static final char AFTER_ID = '.';

    private final VaultKey key;
    private final Map<String, VaultKey> keys = new HashMap<>();

    @Inject
    VaultKeys(VaultConfig config) {
        this(
                config.key().orElseThrow(() -> new IllegalStateException("VAULT_KEY is missing / 缺少 VAULT_KEY")),
                config.formerKeys().orElse(List.of()));
    }

    private VaultKeys(String text, List<String> formerTexts) {
        key = VaultKey.of(text);
        formerTexts.stream().map(VaultKey::of).forEach(former -> keys.put(former.id(), former));
        keys.put(key.id(), key);
    }

    /// @param text at least 16 characters
    /// @throws IllegalArgumentException when a key is shorter
    public static VaultKeys of(String text, String... former) {
        return new VaultKeys(text, List.of(former));
    }

    /// Names the key that seals, without giving it away: what it seals begins with it.
    public String id() {
        return key.id();
    }

    /// Another text each time, even of the same.
    ///
    /// @param context what it belongs to, such as the key of its row; it opens with the same only
    public String seal(String text, String context) {
        return key.id() + AFTER_ID + key.seal(text, context);
    }

    /// 32 hexadecimal digits: the same for the same text as long as the key is the same, and nobody without the key can
    /// tell which text it was.
    public String digest(String text) {
        return key.digest(text);
    }

    /// @throws IllegalStateException when it was changed, stands in another context, or its key is not known here
    public String open(String sealed, String context) {
        int end = sealed.indexOf(AFTER_ID);
        VaultKey sealedWith = keys.get(sealed.substring(0, Math.max(0, end)));
        if (sealedWith == null) {
            throw new IllegalStateException("the vault lacks the key that sealed " + context);
        }
        return sealedWith.open(sealed.substring(end + 1), context);
    }

    @Override
    public String toString() {
        return "VaultKeys[" + id() + "]";
    }
}
