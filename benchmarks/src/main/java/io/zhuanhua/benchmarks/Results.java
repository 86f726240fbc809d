package io.zhuanhua.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What one benchmark has found: for every side and figure one value per round, and ratios of one side to another.
/// A ratio is taken within each round, for the machine is not the same machine a minute later.
public final class Results {

    /// One figure of one side, a value for each round, in the order of rounds.
    private record Series(String side, String figure, List<Double> rounds) {

        private double at(double share) {
            List<Double> sorted = rounds.stream().sorted().toList();
            return sorted.get((int) Math.round(share * (sorted.size() - 1)));
        }

        private double median() {
            List<Double> sorted = rounds.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        }
    }

    private final String name;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Map<String, Series> ratios = new LinkedHashMap<>();

    /// @param name of the benchmark and of its files
    public Results(String name) {
        this.name = name;
        fact("machine", Machine.describe());
        fact("load before", Machine.load());
    }

    /// What a reader must know to judge the figures: sizes, rounds, versions, what was left out.
    public void fact(String what, String value) {
        facts.put(what, value);
    }

    /// One value of one round.
    public void add(String side, String figure, double value) {
        series.computeIfAbsent(side + "\t" + figure, any -> new Series(side, figure, new ArrayList<>()))
                .rounds()
                .add(value);
    }

    /// How many times `over`'s figure `side`'s is, round by round. Nothing if either was not measured.
    public void ratio(String side, String over, String figure) {
        Series ours = series.get(side + "\t" + figure);
        Series theirs = series.get(over + "\t" + figure);
        if (ours == null || theirs == null) {
            return;
        }
        Series ratio = new Series(side + " : " + over, figure, new ArrayList<>());
        for (int round = 0;
                round < Math.min(ours.rounds().size(), theirs.rounds().size());
                round++) {
            ratio.rounds().add(ours.rounds().get(round) / theirs.rounds().get(round));
        }
        ratios.put(ratio.side() + "\t" + figure, ratio);
    }

    /// Median of a figure so far.
    public double median(String side, String figure) {
        Series found = series.get(side + "\t" + figure);
        if (found == null) {
            throw new IllegalArgumentException("not measured: " + side + ", " + figure);
        }
        return found.median();
    }

    /// The table a person reads, in Markdown.
    public String table() {
        StringBuilder text = new StringBuilder("## " + name + "\n");
        facts.forEach((what, value) ->
                text.append("- ").append(what).append(": ").append(value).append('\n'));
        text.append("\n| side | figure | median | min | max |\n|---|---|---:|---:|---:|\n");
        series.values().forEach(each -> text.append(line(each, "")));
        text.append("\n| ratio | of | median | min | max |\n|---|---|---:|---:|---:|\n");
        ratios.values().forEach(each -> text.append(line(each, "x")));
        return text.toString();
    }

    private static String line(Series each, String unit) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |%n",
                each.side(),
                each.figure(),
                number(each.median()) + unit,
                number(each.at(0)) + unit,
                number(each.at(1)) + unit);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1_000 ? "%,.0f" : value >= 100 ? "%.1f" : "%.3g", value);
    }

    /// Writes `<name>.md` and `<name>.json`, every round included.
    public void write(Path directory) throws IOException {
        fact("load after", Machine.load());
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".md"), table());
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(
                        directory.resolve(name + ".json").toFile(),
                        Map.of("facts", facts, "rounds", lists(series), "ratios", lists(ratios)));
    }

    private static List<Map<String, Object>> lists(Map<String, Series> series) {
        return series.values().stream()
                .map(each -> Map.<String, Object>of(
                        "side", each.side(), "figure", each.figure(), "median", each.median(), "rounds", each.rounds()))
                .toList();
    }
}
