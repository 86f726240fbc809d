package io.zhuanhua.contract.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuanhua.events.Refused;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Reads an upload twice: once to its end, so that nothing of a broken or oversized one is taken in, and once to take
/// its rows in, each answered before the next is read.
@RequestScoped
class BulkUploads {

    private final BulkIntake intake;
    private final ObjectMapper json;

    BulkUploads(BulkIntake intake, ObjectMapper json) {
        this.intake = intake;
        this.json = json;
    }

    /// Takes the rows in and writes what became of them.
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    private interface Reading<T> {
        void each(Consumer<T> row) throws IOException;
    }

    private interface Step<T> {
        RowOutcome take(T row) throws IOException;
    }

    /// Answered with a line of JSON for each row and a last one with the tally.
    ///
    /// @throws Refused for the file as a whole; nothing was taken in then
    Answer lines(InputStream body) throws IOException {
        Upload upload = Upload.of(body);
        JsonLinesFile file = new JsonLinesFile(upload.file(), json);
        return looked(upload, file::each, intake::take);
    }

    /// A workbook, answered like [#lines].
    ///
    /// @throws Refused for the file as a whole; nothing was taken in then
    Answer workbook(InputStream body) throws IOException {
        Upload upload = Upload.of(body);
        SheetFile file = new SheetFile(upload.file());
        return looked(upload, file::each, contract -> intake.take(contract.read()));
    }

    /// A workbook, answered by itself with the outcome behind each row.
    ///
    /// @param file stays until it was answered
    /// @throws Refused for the file as a whole; nothing was taken in then
    Answer sheet(Path file) throws IOException {
        SheetFile contracts = new SheetFile(file);
        count(contracts::each);
        return out -> {
            try (ResultSheet sheet = ResultSheet.of(out)) {
                Tally tally = run(contracts::each, contract -> {
                    RowOutcome outcome = intake.take(contract.read());
                    sheet.add(contract, outcome);
                    return outcome;
                });
                if (!tally.complete()) {
                    sheet.cutShort();
                }
            }
        };
    }

    private <T> Answer looked(Upload upload, Reading<T> reading, Step<T> step) throws IOException {
        try {
            count(reading);
        } catch (IOException | RuntimeException refused) {
            upload.close();
            throw refused;
        }
        return out -> {
            try (upload) {
                Tally tally = run(reading, row -> {
                    RowOutcome outcome = step.take(row);
                    line(out, outcome);
                    return outcome;
                });
                line(out, tally);
            }
        };
    }

    private static <T> void count(Reading<T> reading) throws IOException {
        AtomicInteger rows = new AtomicInteger();
        reading.each(row -> Refused.unless(
                rows.incrementAndGet() <= BulkIntake.MOST_ROWS,
                BulkProblem.FILE_ROWS_TOO_MANY,
                "",
                String.valueOf(BulkIntake.MOST_ROWS)));
        Refused.unless(rows.get() > 0, BulkProblem.FILE_EMPTY, "");
    }

    private static <T> Tally run(Reading<T> reading, Step<T> step) throws IOException {
        Tally.Count count = new Tally.Count();
        try {
            reading.each(row -> {
                try {
                    count.add(step.take(row).result());
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            return count.tally(true);
        } catch (BulkStopped stopped) {
            return count.tally(false);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void line(OutputStream out, Object value) throws IOException {
        out.write(json.writeValueAsBytes(value));
        out.write('\n');
    }
}
