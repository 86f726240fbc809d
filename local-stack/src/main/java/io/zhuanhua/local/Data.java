package io.zhuanhua.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The directory everything is kept in; one installation uses it at a time, as long as this is open.
final class Data implements AutoCloseable {

    /// What this installation puts there; anything else in the directory is somebody else's.
    private static final List<String> OURS = List.of("contract-documents", "kafka", "logs", "postgres", "postgres.new");

    private final Path directory;
    private final FileChannel lock;

    private Data(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static Data open(Path directory) throws IOException, Stack.Failed {
        Files.createDirectories(directory);
        FileChannel file =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            throw new Stack.Failed("数据目录正被使用 / the data directory is in use: " + directory
                    + "\n请用 --data 另选一个 / choose another by --data");
        }
        return new Data(directory, file);
    }

    Path directory() {
        return directory;
    }

    /// Begins anew: deletes what this installation has put there, and nothing else.
    void clear() throws IOException {
        for (String name : OURS) {
            Path part = directory.resolve(name);
            if (Files.exists(part)) {
                try (Stream<Path> files = Files.walk(part)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
