package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.vault.VaultKeys;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Links to the file of a batch. A link is sealed with the vault's key, which also signs it: it names the batch, the
/// form, who may use it and until when. That it is used once is written in the batch.
@ApplicationScoped
public class PayoutLinks {

    /// How long a link opens.
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String CONTEXT = "payout-link";

    private final VaultKeys keys;
    private final Clock clock;

    @Inject
    PayoutLinks(VaultKeys keys) {
        this(keys, Clock.systemUTC());
    }

    PayoutLinks(VaultKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// @param token goes into the address
    record Fresh(String token, Instant expiresAt) {}

    /// @param id what is used up
    record Link(String id, ExportFormat format) {}

    Fresh make(PayoutId batch, ExportFormat format, String account) {
        Instant end = clock.instant().plus(LIFE);
        String text = String.join(
                "\n", batch.text(), Ids.text(), format.ending(), account, String.valueOf(end.getEpochSecond()));
        return new Fresh(keys.seal(text, CONTEXT), end);
    }

    /// @throws Refused `LINK_INVALID`
    Link open(PayoutId batch, String token, String account) {
        String[] parts = opened(token).split("\n", -1);
        ExportFormat format = parts.length == 5 ? ExportFormat.named(parts[2]) : null;
        if (format == null) {
            throw new Refused(SubsidyProblem.LINK_INVALID);
        }
        boolean valid = parts[0].equals(batch.text())
                && parts[3].equals(account)
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[4])));
        Refused.unless(valid, SubsidyProblem.LINK_INVALID, "");
        return new Link(parts[1], format);
    }

    private String opened(String token) {
        try {
            return keys.open(token, CONTEXT);
        } catch (IllegalStateException changed) {
            throw new Refused(SubsidyProblem.LINK_INVALID);
        }
    }
}
