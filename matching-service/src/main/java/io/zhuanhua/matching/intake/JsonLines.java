package io.zhuanhua.matching.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.zhuanhua.events.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A file with one JSON object a line, each as a request body of its own would be.
public final class JsonLines {

    private JsonLines() {}

    /// @param told says what is wrong with a line
    /// @throws Refused `FILE_EMPTY`, `FILE_ENCODING`
    public static <T> List<Row<T>> read(
            byte[] file, ObjectReader reader, Class<T> type, Function<JsonProcessingException, Refused> told) {
        List<Row<T>> rows = new ArrayList<>();
        List<String> lines = Encoding.decode(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(i + 1, lines.get(i), reader, type, told));
            }
        }
        Refused.unless(!rows.isEmpty(), IntakeProblem.FILE_EMPTY, "");
        return rows;
    }

    private static <T> Row<T> row(
            long number,
            String line,
            ObjectReader reader,
            Class<T> type,
            Function<JsonProcessingException, Refused> told) {
        try {
            return new Row.Read<>(number, reader.forType(type).readValue(line));
        } catch (Refused refused) {
            return new Row.Unreadable<>(number, refused.problems());
        } catch (JsonProcessingException broken) {
            return new Row.Unreadable<>(number, told.apply(broken).problems());
        }
    }
}
