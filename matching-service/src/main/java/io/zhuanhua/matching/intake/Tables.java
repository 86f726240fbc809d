package io.zhuanhua.matching.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.JsonProblems;
import io.zhuanhua.kit.problem.ProblemBody;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.matching.intake.ImportReport.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a table in the form its content type says, and tells what became of it.
@ApplicationScoped
class Tables {

    static final String CSV = "text/csv";
    static final String JSON_LINES = "application/x-ndjson";
    static final String JSON_LINES_TOO = "application/jsonl";

    private final ObjectMapper json;
    private final HttpServerRequest request;

    Tables(ObjectMapper json, HttpServerRequest request) {
        this.json = json;
        this.request = request;
    }

    /// @param telling names of columns of which a CSV table must have one
    /// @param cells what the cells of a CSV row say
    /// @param body of a JSON line
    <B, T> List<Row<T>> rows(
            byte[] file,
            Set<String> telling,
            Function<Map<String, String>, T> cells,
            Class<B> body,
            Function<B, T> command) {
        @Nullable String type = request.getHeader("Content-Type");
        return type != null && type.strip().startsWith(CSV)
                ? Row.map(CsvRows.read(file, telling), cells)
                : Row.map(JsonLines.read(file, json.reader(), body, JsonProblems::of), command);
    }

    ImportReport report(ImportDesk.Outcome outcome) {
        List<RowProblem> problems = outcome.refused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(ImportReport.MOST_PROBLEMS)
                .flatMap(row -> ProblemBody.items(new Refused(row.getValue()), RequestLanguage.of(request)).stream()
                        .map(item -> new RowProblem(row.getKey(), item.pointer(), item.code(), item.detail())))
                .toList();
        return new ImportReport(
                outcome.rows(),
                outcome.added(),
                outcome.unchanged(),
                outcome.refused().size(),
                problems);
    }
}
