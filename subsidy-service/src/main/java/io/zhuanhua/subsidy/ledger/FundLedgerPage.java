package io.zhuanhua.subsidy.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.export.ExportTable;
import io.zhuanhua.kit.export.ExportWords;
import io.zhuanhua.kit.export.Rows;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.subsidy.listing.ApplicationFilter;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 资助资金台账 on screen, and as a file of exactly what the filter shows. An agency sees its own applications.
@Path("/subsidies/ledger")
@Blocking
public class FundLedgerPage {

    private static final Words WORDS = Words.load(FundLedgerPage.class.getClassLoader());

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fundLedger(FundScreen screen);
    }

    private final FundLedger ledger;
    private final Caller caller;
    private final LegalClock clock;
    private final HttpServerRequest request;

    FundLedgerPage(FundLedger ledger, Caller caller, LegalClock clock, HttpServerRequest request) {
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response show(
            @BeanParam ApplicationFilter filter,
            @BeanParam Paging paging,
            @QueryParam("export") @Nullable String export) {
        caller.require(caller.readsAll() || caller.unit() != null);
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        List<Column> heads = Arrays.stream(FundColumn.values())
                .map(column -> column.titled(WORDS.get(language, column.word(), List.of())))
                .toList();
        ExportFormat format = ExportFormat.named(export);
        if (format != null) {
            return file(format, filter, heads, language);
        }
        FundScreen screen = FundScreen.of(heads, page(filter, paging, language), word(language, "no-data"));
        return Response.ok(Templates.fundLedger(screen), "text/html;charset=UTF-8")
                .build();
    }

    private Page<FundLine> page(ApplicationFilter filter, Paging paging, Language language) {
        return ledger.page(filter, paging, reason -> word(language, "subsidy-reason-" + reason));
    }

    private Response file(ExportFormat format, ApplicationFilter filter, List<Column> heads, Language language) {
        String day = clock.today().toString();
        ExportTable table = new ExportTable(
                word(language, "fund-ledger"),
                List.of(word(language, "fund-ledger-as-of") + day),
                heads,
                ExportWords.of(language));
        Rows rows = taker -> {
            Paging paging = Paging.first();
            while (paging != null) {
                Page<FundLine> page = page(filter, paging, language);
                for (FundLine line : page.items()) {
                    taker.row(line.cells());
                }
                paging = page.next() == null ? null : Paging.from(page.next());
            }
        };
        return ExportFile.answer(format, table, rows, "subsidies-" + day, word(language, "fund-ledger") + "-" + day);
    }

    private static String word(Language language, String key) {
        return WORDS.get(language, key, List.of());
    }
}
