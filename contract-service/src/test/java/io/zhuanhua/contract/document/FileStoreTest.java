package io.zhuanhua.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Instant NOON = Instant.parse("2025-03-20T04:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void what_is_kept_is_found_by_its_digest_and_kept_once() throws Exception {
        FileStore store = new FileStore(folder.resolve("store"));
        Path file = Files.write(folder.resolve("one"), Samples.pdf());
        String digest = Inspection.sha256(file);
        Callable<Boolean> keep = () -> {
            store.keep(digest, file);
            return store.has(digest);
        };
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            senders.invokeAll(Collections.nCopies(32, keep));
        }

        assertThat(files()).singleElement().satisfies(kept -> assertThat(kept).hasSameBinaryContentAs(file));
        store.fetch(digest, folder.resolve("copy"));
        assertThat(folder.resolve("copy")).hasSameBinaryContentAs(file);
        store.remove(digest);
        store.remove(digest);
        assertThat(store.has(digest)).isFalse();
        assertThatThrownBy(() -> store.fetch(digest, folder.resolve("copy"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_half_written_content_is_never_found_and_is_thrown_away_when_old() throws IOException {
        FileStore store = new FileStore(folder.resolve("store"));
        Path file = Files.write(folder.resolve("one"), Samples.pdf());
        Files.createDirectories(folder.resolve("store/arriving"));
        Path old = Files.write(folder.resolve("store/arriving/old"), new byte[] {1});
        Path young = Files.write(folder.resolve("store/arriving/young"), new byte[] {1});
        Files.setLastModifiedTime(old, FileTime.from(NOON.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(NOON.plusSeconds(1)));

        assertThat(store.has(Inspection.sha256(file))).isFalse();
        store.tidy(NOON);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
