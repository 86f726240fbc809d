package io.zhuanhua.benchmarks;

import io.zhuanhua.benchmarks.fold.Folds;
import io.zhuanhua.benchmarks.grants.Grants;
import io.zhuanhua.benchmarks.intake.Intake;
import io.zhuanhua.benchmarks.intake.Lists;
import io.zhuanhua.benchmarks.relay.Relays;
import io.zhuanhua.benchmarks.start.Memory;
import io.zhuanhua.benchmarks.start.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `benchmarks/run <name>…`: carries out comparisons one after the other, prints their tables and keeps them.
public final class Main {

    private static final String USAGE = """
            benchmarks/run [intake|lists|relay|fold|grants|start|memory|all]… [--rounds N] [--seconds N] [--size N]
              --rounds   measured rounds, 5 unless given; intake and start discard one more
              --seconds  of each measurement under load, 10 unless given
              --size     rows of a drain, events of a fold, grants of a round""";

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("intake", new Intake());
        ALL.put("lists", new Lists());
        ALL.put("relay", new Relays());
        ALL.put("fold", new Folds());
        ALL.put("grants", new Grants());
        ALL.put("start", new Start());
        ALL.put("memory", new Memory());
    }

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("zhuanhua.home")).toAbsolutePath();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        List<String> names = new ArrayList<>();
        int rounds = 5;
        int seconds = 10;
        long size = 0;
        while (!left.isEmpty()) {
            String argument = left.pop();
            switch (argument) {
                case "--rounds" -> rounds = Integer.parseInt(left.pop());
                case "--seconds" -> seconds = Integer.parseInt(left.pop());
                case "--size" -> size = Long.parseLong(left.pop());
                case "all" -> names.addAll(ALL.keySet());
                default -> names.add(argument);
            }
        }
        if (names.isEmpty() || !ALL.keySet().containsAll(names)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        for (String name : names) {
            run(name, home, rounds, size, seconds);
        }
        System.exit(0);
    }

    private static void run(String name, Path home, int rounds, long size, int seconds) throws Exception {
        Path work = home.resolve("benchmarks/target/work/" + name);
        delete(work);
        Files.createDirectories(work);
        Results results = new Results(name);
        results.fact("measured rounds", "" + rounds);
        Benchmark benchmark = ALL.get(name);
        if (benchmark != null) {
            benchmark.run(new Settings(home, work, rounds, size, seconds), results);
        }
        results.write(home.resolve("benchmarks/target/results"));
        System.out.println(results.table());
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
