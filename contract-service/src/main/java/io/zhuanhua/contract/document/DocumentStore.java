package io.zhuanhua.contract.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// Where contents are kept, each under the digest of itself: the same content twice is kept once, and what is kept
/// never changes.
interface DocumentStore {

    /// Keeps a copy of the file. Durable when it returns; again for a content that is there it changes nothing.
    ///
    /// @throws IOException when it is not certain that it is kept; nothing half-written is ever found
    void keep(String sha256, Path file) throws IOException;

    /// Copies a content into the file.
    ///
    /// @throws java.nio.file.NoSuchFileException when there is none
    void fetch(String sha256, Path into) throws IOException;

    boolean has(String sha256) throws IOException;

    /// Forgets a content, if it is there.
    void remove(String sha256) throws IOException;

    /// Throws away what was being written before that time by somebody who never came to the end of it.
    void tidy(Instant before) throws IOException;
}
