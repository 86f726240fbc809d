package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;

/// A kind of stream that only grows and that every decision asks what it adds up to: a cap, a budget. Whoever decides
/// about such a stream stands in one line with the others, and nobody reads it from its beginning: the sum is kept, and
/// only what has come since is read.
///
/// @param <S> what it adds up to; only the line of a journal touches it, and it may be changed in place
public interface Ledger<S> {

    /// First part of the names of its streams, such as `cap-`.
    String prefix();

    /// What an empty one adds up to.
    S empty();

    /// Takes the next event into the sum.
    void take(S sum, Envelope entry);
}
