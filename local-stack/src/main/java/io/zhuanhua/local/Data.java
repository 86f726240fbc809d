package io.zhuanhua.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The directory everything is kept in; one installation uses it at a time.
final class Data {

    /// Held while an installation runs.
    record Lock(Path data, FileChannel file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private Data() {}

    static Lock lock(Path data) throws IOException, Stack.Failed {
        Files.createDirectories(data);
        FileChannel file =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            throw new Stack.Failed("数据目录正被使用 / the data directory is in use: " + data
                    + "\n请用 --data 另选一个 / choose another by --data");
        }
        return new Lock(data, file);
    }

    static void delete(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
