package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a ledger's stream adds up to, up to the version that was read last. Belongs to the [Line] and its thread.
///
/// @param <S> the sum
final class Balance<S> {

    private final Ledger<S> ledger;
    private final String stream;
    private final S sum;
    private int version;
    private byte[] head = new byte[0];
    private @Nullable UUID newest;

    Balance(Ledger<S> ledger, String stream) {
        this.ledger = ledger;
        this.stream = stream;
        this.sum = ledger.empty();
    }

    void take(JournalRow row, Envelope entry) {
        if (row.version() != version + 1) {
            throw new IllegalStateException(stream + " goes on with " + row.version() + " after " + version);
        }
        ledger.take(sum, entry);
        version = row.version();
        head = row.digest();
        newest = row.id();
    }

    int version() {
        return version;
    }

    /// The stream as it stands now; to be asked before the next event is taken.
    History history() {
        return History.balanced(stream, version, head, newest, sum);
    }
}
