package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything recorded in one stream, oldest first.
public final class History {

    private final String stream;
    private final List<Envelope> entries;
    private final int version;
    private final byte[] headDigest;
    private final @Nullable UUID newest;
    private final @Nullable Object sum;

    private History(
            String stream,
            List<Envelope> entries,
            int version,
            byte[] headDigest,
            @Nullable UUID newest,
            @Nullable Object sum) {
        this.stream = stream;
        this.entries = List.copyOf(entries);
        this.version = version;
        this.headDigest = headDigest;
        this.newest = newest;
        this.sum = sum;
    }

    static History of(String stream, List<Envelope> entries, byte[] headDigest) {
        UUID newest = entries.isEmpty() ? null : entries.getLast().id();
        return new History(stream, entries, entries.size(), headDigest, newest, null);
    }

    static History empty(String stream) {
        return new History(stream, List.of(), 0, new byte[0], null, null);
    }

    /// One of which only the newest row was read: enough to append to it.
    static History upTo(JournalRow head) {
        return new History(head.stream(), List.of(), head.version(), head.digest(), head.id(), null);
    }

    /// One of a ledger: what it adds up to instead of its entries.
    static History balanced(String stream, int version, byte[] headDigest, @Nullable UUID newest, Object sum) {
        return new History(stream, List.of(), version, headDigest, newest, sum);
    }

    /// The same with more behind it.
    History and(List<Envelope> more, byte[] digest) {
        List<Envelope> all = new ArrayList<>(entries);
        all.addAll(more);
        return of(stream, all, digest);
    }

    public String stream() {
        return stream;
    }

    /// @throws IllegalStateException for a ledger within a decision, of which only [#sum] is known
    public List<Envelope> entries() {
        if (entries.size() != version) {
            throw new IllegalStateException(stream + " is asked for its sum, not for its entries");
        }
        return entries;
    }

    /// Version of the newest entry, 0 when there is none. The ETag of the resource.
    public int version() {
        return version;
    }

    public boolean isEmpty() {
        return version == 0;
    }

    /// Id of the newest entry; null when there is none.
    public @Nullable UUID newest() {
        return newest;
    }

    /// What this stream adds up to.
    ///
    /// @throws IllegalStateException if only its newest row was read
    @SuppressWarnings("unchecked") // the sum was made by the ledger of this stream, of which there is one for a prefix
    public <S> S sum(Ledger<S> ledger) {
        if (sum != null) {
            return (S) sum;
        }
        S folded = ledger.empty();
        entries().forEach(entry -> ledger.take(folded, entry));
        return folded;
    }

    /// The events of one family. An event of another family in this stream is a defect and throws.
    public <E extends DomainEvent> List<E> events(Class<E> family) {
        return entries().stream().map(entry -> family.cast(entry.event())).toList();
    }

    /// The case these events belong to: the first correlation recorded.
    public Optional<String> correlation() {
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.correlation()).stream())
                .findFirst();
    }

    /// Digest of the newest row, on which the next one rests; empty for a new stream.
    byte[] headDigest() {
        return headDigest;
    }
}
