package io.zhuanhua.subsidy.payouts;

import io.quarkus.qute.TemplateData;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.problem.ProblemBody;
import io.zhuanhua.kit.problem.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The bank's file, row by row: what is wrong with one keeps none of the others.
@RequestScoped
public class ResponseImport {

    private final AnswerDesk desk;
    private final PayoutBook book;
    private final Commands commands;
    private final HttpServerRequest request;

    ResponseImport(AnswerDesk desk, PayoutBook book, Commands commands, HttpServerRequest request) {
        this.desk = desk;
        this.book = book;
        this.commands = commands;
        this.request = request;
    }

    /// What became of a row.
    public enum Outcome {
        TAKEN,
        /// Said before; nothing has changed.
        KNOWN,
        REFUSED
    }

    /// @param row its number in the file, the header being 1
    /// @param errors why it was refused, each with its column; empty otherwise
    @TemplateData
    public record Line(int row, String order, Outcome outcome, List<ProblemBody.Item> errors) {}

    /// @param taken rows that changed something
    @TemplateData
    public record Answered(int taken, int known, int refused, List<Line> rows) {

        static Answered of(List<Line> lines) {
            return new Answered(
                    count(lines, Outcome.TAKEN), count(lines, Outcome.KNOWN), count(lines, Outcome.REFUSED), lines);
        }

        private static int count(List<Line> lines, Outcome outcome) {
            return (int)
                    lines.stream().filter(line -> line.outcome() == outcome).count();
        }
    }

    /// @throws Refused when the file as a whole cannot be read
    Answered take(PayoutId batch, InputStream file) throws IOException {
        book.get(batch);
        List<Line> lines = new ArrayList<>();
        for (ResponseRow row : ResponseFile.read(file)) {
            lines.add(line(batch, row));
        }
        return Answered.of(lines);
    }

    private Line line(PayoutId batch, ResponseRow row) {
        try {
            boolean changed = desk.take(commands.of(null, row.order()), batch, row.order(), row.answer());
            return new Line(row.number(), row.order(), changed ? Outcome.TAKEN : Outcome.KNOWN, List.of());
        } catch (Refused refused) {
            List<ProblemBody.Item> errors = ProblemBody.items(refused, RequestLanguage.of(request));
            return new Line(row.number(), row.order(), Outcome.REFUSED, errors);
        }
    }
}
