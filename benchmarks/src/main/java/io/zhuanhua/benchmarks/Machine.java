package io.zhuanhua.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The machine this runs on, and what its processes have used of it.
public final class Machine {

    /// Linux counts processor time in hundredths of a second for programs.
    private static final double TICKS_PER_SECOND = 100;

    private static final int KIB_PER_MIB = 1024;

    private Machine() {}

    static String describe() {
        long memory = kibibytes(Path.of("/proc/meminfo"), "MemTotal:");
        return String.format(
                Locale.ROOT,
                "%d cores, %d GB, %s, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                Math.round(memory / (1024.0 * 1024.0)),
                system(),
                Runtime.version());
    }

    private static String system() {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).stream()
                    .filter(line -> line.startsWith("PRETTY_NAME="))
                    .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                    .findFirst()
                    .orElse("Linux");
        } catch (IOException elsewhere) {
            return System.getProperty("os.name");
        }
    }

    /// One, five and fifteen minutes: how busy the machine was with other things as well.
    static String load() {
        try {
            String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ", -1);
            return parts[0] + " " + parts[1] + " " + parts[2];
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    /// Processor seconds of a process and all it has started, dead or alive.
    public static double cpuSeconds(ProcessHandle process) {
        double own = ticks(process.pid(), true);
        double children = process.descendants()
                .mapToDouble(each -> ticks(each.pid(), true))
                .sum();
        return (own + children) / TICKS_PER_SECOND;
    }

    /// Processor seconds of several processes and all they have started.
    public static double cpuSeconds(List<ProcessHandle> processes) {
        return processes.stream().mapToDouble(Machine::cpuSeconds).sum();
    }

    private static double ticks(long pid, boolean withDeadChildren) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            double dead = Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]);
            return withDeadChildren ? ticks + dead : ticks;
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Resident memory of a process in MiB; pages shared with others count in full.
    public static double residentMebibytes(ProcessHandle process) {
        return kibibytes(Path.of("/proc/" + process.pid() + "/smaps_rollup"), "Rss:") / (double) KIB_PER_MIB;
    }

    /// Resident memory of a process in MiB; of pages shared with others its share.
    public static double proportionalMebibytes(ProcessHandle process) {
        return kibibytes(Path.of("/proc/" + process.pid() + "/smaps_rollup"), "Pss:") / (double) KIB_PER_MIB;
    }

    private static long kibibytes(Path file, String key) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            throw new UncheckedIOException("benchmarks run on Linux: " + file, notLinux);
        }
    }
}
