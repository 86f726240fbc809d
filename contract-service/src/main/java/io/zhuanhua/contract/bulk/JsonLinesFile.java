package io.zhuanhua.contract.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.JsonProblems;
import io.zhuanhua.kit.problem.KitProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file with one contract a line, each as the body of `POST /api/v1/contracts`. Holds one line at a time.
final class JsonLinesFile {

    /// Characters.
    static final int LONGEST_LINE = 200_000;

    private final Path file;
    private final ObjectMapper json;

    JsonLinesFile(Path file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    /// @throws Refused `FILE_ENCODING`
    void each(Consumer<BulkRow> row) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = next(reader); line != null; line = next(reader)) {
                number++;
                String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    row.accept(read(number, text));
                }
            }
        } catch (CharacterCodingException other) {
            throw new Refused(BulkProblem.FILE_ENCODING);
        }
    }

    private BulkRow read(long number, String line) {
        if (line.length() > LONGEST_LINE) {
            String most = String.valueOf(LONGEST_LINE);
            return new BulkRow.Unreadable(number, List.of(Problem.of(BulkProblem.ROW_TOO_LONG, "", most)));
        }
        try {
            @Nullable SubmitContract contract = json.readValue(line, SubmitContract.class);
            return contract == null
                    ? new BulkRow.Unreadable(number, List.of(Problem.of(KitProblem.WRONG_TYPE, "", "@object")))
                    : new BulkRow.Read(number, contract);
        } catch (Refused refused) {
            return new BulkRow.Unreadable(number, refused.problems());
        } catch (JsonProcessingException broken) {
            return new BulkRow.Unreadable(number, JsonProblems.of(broken).problems());
        }
    }

    /// The next line, of which one character too many is enough to know that it is too long.
    private static @Nullable String next(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) c);
            }
            c = reader.read();
        }
        return line.toString();
    }
}
