package io.zhuanhua.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs as Maven delivers them, unpacked once.
final class PostgresBinaries {

    private PostgresBinaries() {}

    /// @return the directory with `bin/postgres` in it; a second call finds it done
    static Path unpack(Path directory) throws IOException, Stack.Failed {
        String name = archive();
        URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new Stack.Failed("没有适用于本机的 PostgreSQL / no PostgreSQL for this machine: " + name
                    + "\n请给出已有的 / give the address of one: DATABASE_SERVER=jdbc:postgresql://host:port");
        }
        Path done = directory.resolve("unpacked");
        String jar = jarName(archive);
        if (!Files.exists(done) || !Files.readString(done).equals(jar)) {
            try (InputStream packed = archive.openStream()) {
                unpack(packed, directory);
            }
            Files.writeString(done, jar);
        }
        return directory;
    }

    private static void unpack(InputStream packed, Path directory) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !target.startsWith(directory)) {
                    continue;
                }
                Files.createDirectories(target.resolveSibling("."));
                Files.deleteIfExists(target);
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, target);
                    boolean executable = (entry.getMode() & 0b001_000_000) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String flavour = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "postgres-" + system + "-" + machine + flavour + ".txz";
    }

    /// Names the version, so that a newer one is unpacked anew.
    private static String jarName(URL archive) {
        return archive.getPath().replaceAll("!.*", "").replaceAll(".*/", "");
    }
}
