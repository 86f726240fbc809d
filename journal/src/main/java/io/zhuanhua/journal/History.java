package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.util.List;
import java.util.Optional;

/// Everything recorded in one stream, oldest first.
public final class History {

    private final String stream;
    private final List<Envelope> entries;
    private final int version;
    private final byte[] headDigest;

    private History(String stream, List<Envelope> entries, int version, byte[] headDigest) {
        this.stream = stream;
        this.entries = List.copyOf(entries);
        this.version = version;
        this.headDigest = headDigest;
    }

    static History of(String stream, List<Envelope> entries, byte[] headDigest) {
        return new History(stream, entries, entries.size(), headDigest);
    }

    static History empty(String stream) {
        return new History(stream, List.of(), 0, new byte[0]);
    }

    /// One of which only the newest row was read: enough to append to it.
    static History upTo(JournalRow head) {
        return new History(head.stream(), List.of(), head.version(), head.digest());
    }

    public String stream() {
        return stream;
    }

    public List<Envelope> entries() {
        return entries;
    }

    /// Version of the newest entry, 0 when there is none. The ETag of the resource.
    public int version() {
        return version;
    }

    public boolean isEmpty() {
        return version == 0;
    }

    /// The events of one family. An event of another family in this stream is a defect and throws.
    public <E extends DomainEvent> List<E> events(Class<E> family) {
        return entries.stream().map(entry -> family.cast(entry.event())).toList();
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
