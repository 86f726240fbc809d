package io.zhuanhua.monitoring.plan;

import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The clauses of the plan (consultation draft, 2024–2025) and what the events prove of each.
@ApplicationScoped
public class Clauses {

    private static final String COUNT =
            "SELECT kind, count(*), max(happened_on) FROM monitoring_cases.event GROUP BY kind";

    private final DataSource database;
    private final List<Clause> all = read();

    Clauses(DataSource database) {
        this.database = database;
    }

    /// @param kinds kinds of events that are evidence for it; empty where nothing of today's events is
    record Clause(String id, String text, List<String> kinds) {}

    /// A clause as it stands.
    ///
    /// @param count how many events are evidence; 0 reads 无数据
    /// @param last day of the newest of them
    public record Standing(
            String id,
            String text,
            List<String> kinds,
            long count,
            @Nullable LocalDate last) {

        /// Its id as it stands in an address.
        public String address() {
            return URLEncoder.encode(id, StandardCharsets.UTF_8);
        }

        public boolean isWithoutData() {
            return count == 0;
        }
    }

    private record Counted(String kind, long count, LocalDate last) {}

    List<Standing> standing() {
        Map<String, Counted> counted = counted();
        return all.stream()
                .map(clause -> {
                    List<Counted> found = clause.kinds().stream()
                            .flatMap(kind -> Stream.ofNullable(counted.get(kind)))
                            .toList();
                    return new Standing(
                            clause.id(),
                            clause.text(),
                            clause.kinds(),
                            found.stream().mapToLong(Counted::count).sum(),
                            found.stream()
                                    .map(Counted::last)
                                    .max(LocalDate::compareTo)
                                    .orElse(null));
                })
                .toList();
    }

    private Map<String, Counted> counted() {
        return Query.of(COUNT)
                .list(database, row -> new Counted(row.getString(1), row.getLong(2), row.getObject(3, LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Counted::kind, each -> each));
    }

    private static List<Clause> read() {
        try (InputStream file = Clauses.class.getResourceAsStream("/plan/clauses.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Clauses::clause).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clause clause(String line) {
        String[] cells = line.split("\t", -1);
        return new Clause(cells[0], cells[1], cells[2].isEmpty() ? List.of() : List.of(cells[2].split(",", -1)));
    }
}
