package io.zhuanhua.contract.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/// Documents as files of a directory: `ab/ab12…` for the content whose digest begins with `ab`. A content is written
/// apart, in `arriving`, forced to the disk, and moved there in one step, so that a file under its name is whole.
final class FileStore implements DocumentStore {

    private final Path directory;

    FileStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(folder(sha256));
        Files.createDirectories(arriving());
        Path part = arriving().resolve(UUID.randomUUID().toString());
        try {
            write(file, part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder(sha256));
            force(directory);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path file, Path part) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            in.transferTo(out);
            channel.force(true);
        }
    }

    /// The name too must outlive a loss of power.
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void fetch(String sha256, Path into) throws IOException {
        Files.copy(place(sha256), into, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public void tidy(Instant before) throws IOException {
        if (!Files.exists(arriving())) {
            return;
        }
        try (Stream<Path> parts = Files.list(arriving())) {
            for (Path part : parts.toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private Path arriving() {
        return directory.resolve("arriving");
    }

    private Path place(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return directory.resolve(sha256.substring(0, 2));
    }
}
