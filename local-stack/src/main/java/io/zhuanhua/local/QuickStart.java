package io.zhuanhua.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a JVM start quickly: it keeps what it has loaded and linked in one run for the next ones. The file lies beside
/// the jar it belongs to and is worth nothing with another jar or another JDK, so both are part of its name.
final class QuickStart {

    private static final int WITH_AOT_CACHE = 25;

    private QuickStart() {}

    /// Start of a command line: one collector thread and the quick compiler only, for a quick start on few cores.
    static List<String> java(String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(List.of(flags));
        return command;
    }

    /// Flags of a run that writes the file when it stops.
    static List<String> train(Path jar) throws IOException {
        Path file = file(jar);
        Files.createDirectories(file.resolveSibling("."));
        Files.deleteIfExists(file);
        return List.of((hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
    }

    /// Flags of a run that uses the file; none where there is none.
    static List<String> use(Path jar) throws IOException {
        Path file = file(jar);
        if (!Files.exists(file)) {
            return List.of();
        }
        return List.of((hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }

    /// Whether this build has been started for practice.
    static boolean isTrained() throws IOException {
        return Files.exists(file(ownJar()));
    }

    /// The jar this class was loaded from.
    static Path ownJar() {
        return Path.of(URI.create(String.valueOf(
                QuickStart.class.getProtectionDomain().getCodeSource().getLocation())));
    }

    private static Path file(Path jar) throws IOException {
        String name = jar.getFileName() + "-" + Files.getLastModifiedTime(jar).toMillis() + "-java-" + Runtime.version()
                + (hasAotCache() ? ".aot" : ".jsa");
        return jar.resolveSibling("../quick-start").resolve(name).normalize();
    }

    private static boolean hasAotCache() {
        return Runtime.version().feature() >= WITH_AOT_CACHE;
    }
}
