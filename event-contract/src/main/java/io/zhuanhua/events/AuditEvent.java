package io.zhuanhua.events;

/// What a journal says of itself, so that others can hold it to its word.
public sealed interface AuditEvent extends DomainEvent {

    String source();

    @Override
    default String stream() {
        return "checkpoint-" + source();
    }

    /// The journal of `source` had exactly these rows when this was written.
    ///
    /// @param firstPosition first position the root covers
    /// @param lastPosition last position it covers, inclusive
    /// @param rows number of rows in that range
    /// @param algorithm digest algorithm, e.g. `SHA-256`
    /// @param root hexadecimal digest over the digests of those rows in order of position
    @Kind("journal.checkpointed")
    record JournalCheckpointed(
            String source, long firstPosition, long lastPosition, long rows, String algorithm, String root)
            implements AuditEvent {}
}
