package io.zhuanhua.kit.command;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the journal's command of the request being answered: its actor, its key, the digest of what it asks.
///
/// The key is the header `Idempotency-Key`, good for one account, method and path; without it every request is a new
/// command. The digest is over the bytes of the body.
@RequestScoped
public class Commands {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;
    private static final byte[] NOTHING = {};

    private final HttpServerRequest request;
    private final Caller caller;
    private final int bodyLimit;
    private byte[] body = NOTHING;

    Commands(HttpServerRequest request, Caller caller, KitConfig config) {
        this.bodyLimit = config.bodyLimit();
        this.request = request;
        this.caller = caller;
    }

    /// The command a program sent.
    ///
    /// @throws Refused `IDEMPOTENCY_KEY_INVALID`
    public Command next() {
        return command(request.getHeader(HEADER), digest(body));
    }

    /// The command of a form or of an upload, where the body is not one document.
    ///
    /// @param key from a hidden field drawn with the form, so that a second click is the same command; null for
    /// none
    /// @param content everything that was asked, in a fixed order
    /// @throws Refused `IDEMPOTENCY_KEY_INVALID`; `TEXT_NOT_ALLOWED` for a NUL, which no browser sends and no
    /// database
    /// stores
    public Command of(@Nullable String key, Object... content) {
        StringBuilder all = new StringBuilder();
        for (Object part : content) {
            String text = String.valueOf(part);
            all.append(text.length()).append(':').append(text);
        }
        Refused.unless(all.indexOf("\0") < 0, KitProblem.TEXT_NOT_ALLOWED, "");
        return command(key, digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// Takes the whole body in, once.
    ///
    /// @throws Refused `BODY_TOO_LARGE`
    byte[] read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(bodyLimit + 1);
        Refused.unless(bytes.length <= bodyLimit, KitProblem.BODY_TOO_LARGE, "", String.valueOf(bodyLimit));
        body = bytes;
        return bytes;
    }

    private Command command(@Nullable String key, String digest) {
        String given = key == null ? UUID.randomUUID().toString() : key;
        Refused.unless(isKey(given), KitProblem.IDEMPOTENCY_KEY_INVALID, "");
        String scope = String.join("\n", caller.account(), request.method().name(), request.path(), given);
        return new Command(digest(scope.getBytes(StandardCharsets.UTF_8)), digest, caller.actor(), null, null);
    }

    private static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_KEY && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
