package io.zhuanhua.contract.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A real store in which something happens right before a content is removed.
record BeforeRemoving(DocumentStore store, Runnable happening) implements DocumentStore {

    @Override
    public void keep(String sha256, Path file) throws IOException {
        store.keep(sha256, file);
    }

    @Override
    public void fetch(String sha256, Path into) throws IOException {
        store.fetch(sha256, into);
    }

    @Override
    public boolean has(String sha256) throws IOException {
        return store.has(sha256);
    }

    @Override
    public void remove(String sha256) throws IOException {
        happening.run();
        store.remove(sha256);
    }

    @Override
    public void tidy(Instant before) throws IOException {
        store.tidy(before);
    }
}
