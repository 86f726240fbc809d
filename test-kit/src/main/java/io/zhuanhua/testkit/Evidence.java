package io.zhuanhua.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// An evidence pack as an auditor has it: unpacked somewhere, checked by nothing but the program inside and a JDK.
public final class Evidence {

    private final Path folder;

    private Evidence(Path folder) {
        this.folder = folder;
    }

    /// What the program said, and how it ended.
    public record Verdict(int exit, String said) {}

    /// @param archive as downloaded
    public static Evidence unpack(byte[] archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("leads out of the archive: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return new Evidence(folder);
    }

    /// Checks this pack, together with others of the same case.
    public Verdict verdict(Evidence... others) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                folder.resolve("Verify.java").toString(),
                folder.toString()));
        Stream.of(others).map(other -> other.folder.toString()).forEach(command::add);
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(program.waitFor(), said);
    }

    /// Somebody changes what a row says, in every file of rows, and the manifest is none the wiser.
    public void forge(String text, String other) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("rows"))) {
            files.forEach(file -> rewrite(file, lines -> lines.replace(text, other)));
        }
    }

    /// Somebody takes the first row of a file away.
    public void behead() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("rows"))) {
            files.limit(1).forEach(file -> rewrite(file, lines -> lines.substring(lines.indexOf('\n') + 1)));
        }
    }

    private static void rewrite(Path file, UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
