package io.zhuanhua.contract.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.contract.ledger.LedgerScreen.Choice;
import io.zhuanhua.contract.ledger.LedgerScreen.Head;
import io.zhuanhua.contract.ledger.LedgerScreen.Line;
import io.zhuanhua.contract.ledger.LedgerScreen.Shown;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.Formats;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Tab;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Ledgers on screen; exported is exactly what the filter shows.
@Path("/contracts/ledgers")
@Blocking
public class LedgerPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractLedger(LedgerScreen screen);
    }

    private final Ledgers ledgers;
    private final HttpServerRequest request;

    LedgerPage(Ledgers ledgers, HttpServerRequest request) {
        this.ledgers = ledgers;
        this.request = request;
    }

    @GET
    @Path("{which}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response show(
            @PathParam("which") String which,
            @BeanParam LedgerFilter filter,
            @BeanParam Paging paging,
            @QueryParam("export") @Nullable String export) {
        Ledger ledger = Ledger.named(which);
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        ExportFormat format = ExportFormat.named(export);
        if (format != null) {
            return ledgers.file(ledger, filter, format, language);
        }
        LedgerWords words = new LedgerWords(language);
        Page<LedgerRow> page = ledgers.page(ledger, filter, paging, words);
        return Response.ok(Templates.contractLedger(screen(ledger, page, words)), "text/html;charset=UTF-8")
                .build();
    }

    private static LedgerScreen screen(Ledger ledger, Page<LedgerRow> page, LedgerWords words) {
        List<Head> heads = ledger.columns().stream()
                .map(column -> new Head(
                        words.get(column.word()), column.kind() == Column.Kind.AMOUNT ? words.get("yuan") : ""))
                .toList();
        return new LedgerScreen(
                words.get(ledger.title()),
                words.get(ledger.day()),
                heads,
                page.items().stream().map(row -> line(ledger, row, words)).toList(),
                page.next(),
                choices(ledger.statuses(), ledger.status(), words),
                choices(ledger.kinds(), ledger.kind(), words),
                Ledger.ALL.stream()
                        .map(one ->
                                new Tab(words.get(one.title()), "/contracts/ledgers/" + one.path(), one.equals(ledger)))
                        .toList());
    }

    private static Line line(Ledger ledger, LedgerRow row, LedgerWords words) {
        List<Shown> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Column.Kind kind = ledger.columns().get(i).kind();
            cells.add(new Shown(text(row.cells().get(i), words), look(kind)));
        }
        return new Line(ledger.page() + row.subject(), cells);
    }

    private static String text(@Nullable Object cell, LedgerWords words) {
        return switch (cell) {
            case null -> words.get("no-data");
            case BigDecimal yuan -> Formats.money(yuan);
            default -> cell.toString();
        };
    }

    private static String look(Column.Kind kind) {
        return switch (kind) {
            case AMOUNT, NUMBER -> "num";
            case DATE -> "code";
            case TEXT -> "";
        };
    }

    private static List<Choice> choices(List<String> codes, String prefix, LedgerWords words) {
        return codes.stream()
                .map(code -> new Choice(code, words.code(prefix, code)))
                .toList();
    }
}
