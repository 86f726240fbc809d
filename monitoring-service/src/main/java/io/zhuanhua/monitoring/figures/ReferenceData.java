package io.zhuanhua.monitoring.figures;

import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.monitoring.rules.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Data that are no events: the terms of alerts, from a migration.
@ApplicationScoped
public class ReferenceData {

    private final DataSource database;

    ReferenceData(DataSource database) {
        this.database = database;
    }

    /// The terms that apply.
    ///
    /// @param days by what waits
    /// @param confirmed whether the bureau has set every one of them
    public record Terms(Map<Task.Kind, Integer> days, boolean confirmed) {}

    private record Term(Task.Kind task, int days, boolean confirmed) {}

    public Terms terms(LocalDate today) {
        List<Term> terms = Query.of("SELECT DISTINCT ON (task) task, days, confirmed FROM alert_term")
                .where("valid_from <= ?", today)
                .orderBy("task, valid_from DESC")
                .list(database, row -> new Term(Task.Kind.valueOf(row.getString(1)), row.getInt(2), row.getBoolean(3)));
        return new Terms(
                terms.stream().collect(Collectors.toMap(Term::task, Term::days)),
                terms.stream().allMatch(Term::confirmed));
    }
}
