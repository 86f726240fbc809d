package io.zhuanhua.subsidy.applications;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.export.ExportTable;
import io.zhuanhua.kit.export.ExportWords;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.ui.AmountInWords;
import io.zhuanhua.ui.Formats;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 审批记录 on paper (A4): every step with who, when, why and how much. The agency reads roles where the bureau reads
/// accounts.
@Path("/subsidies/applications/{id}/record.pdf")
@Blocking
public class RecordPaper {

    private static final Words WORDS = Words.load(RecordPaper.class.getClassLoader());

    private final ApplicationBook applications;
    private final ApplicationViews views;
    private final Caller caller;
    private final HttpServerRequest request;

    RecordPaper(ApplicationBook applications, ApplicationViews views, Caller caller, HttpServerRequest request) {
        this.applications = applications;
        this.views = views;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public Response paper(@PathParam("id") ApplicationId id) {
        Case one = applications.get(id);
        views.requireReadable(one);
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        boolean named = caller.readsAll();
        List<RecordLines.Line> lines = RecordLines.of(one.history(), named);
        return ExportFile.answer(
                ExportFormat.PDF,
                table(one, language),
                taker -> {
                    for (RecordLines.Line line : lines) {
                        taker.row(cells(line, named, language));
                    }
                },
                "record-" + one.caseNumber(),
                word(language, "subsidy-record") + "-" + one.caseNumber());
    }

    private static ExportTable table(Case one, Language language) {
        Money amount = one.state().proposal() == null
                ? one.state().asked().computed().amount()
                : one.state().proposed().amount();
        String kind = word(language, one.state().proposal() == null ? "subsidy-estimate" : "subsidy-decided");
        return new ExportTable(
                word(language, "subsidy-record") + " " + one.caseNumber(),
                List.of(
                        one.state().asked().applied().agencyName(),
                        kind + "  " + Formats.money(amount.yuan()) + " " + word(language, "yuan") + "  "
                                + AmountInWords.of(amount.yuan())),
                List.of(
                        Column.date(word(language, "term-date")),
                        Column.text(word(language, "subsidy-step"), 16),
                        Column.text(word(language, "subsidy-outcome"), 12),
                        Column.text(word(language, "term-by"), 18),
                        Column.text(word(language, "term-reason"), 44),
                        // text: amounts of different steps have no sum
                        Column.text(word(language, "term-amount"), 16)),
                ExportWords.of(language));
    }

    private static List<Object> cells(RecordLines.Line line, boolean named, Language language) {
        String by = line.role(named)
                .map(role -> word(language, "role-" + role.name().toLowerCase(Locale.ROOT)))
                .orElse(line.by().account());
        Money amount = line.amount();
        return List.of(
                line.on(),
                word(language, line.step()),
                line.outcome() == null ? "" : word(language, line.outcome()),
                by,
                reason(line, language),
                amount == null ? "" : Formats.money(amount.yuan()));
    }

    private static String reason(RecordLines.Line line, Language language) {
        List<String> parts = new ArrayList<>();
        MoveDetail detail = line.detail();
        if (detail != null) {
            if (detail.to() != null) {
                parts.add("→ " + word(language, "review-" + detail.to()));
            }
            if (detail.how() != null) {
                parts.add(word(language, "review-back-" + detail.how()));
            }
            if (detail.reasonCode() != null) {
                parts.add(word(language, "review-reason-" + detail.reasonCode()));
            }
            parts.addAll(detail.accounts());
            if (detail.until() != null) {
                parts.add("– " + detail.until());
            }
        }
        if (line.reason() != null) {
            parts.add(line.reason());
        }
        return String.join("  ", parts);
    }

    private static String word(Language language, String key) {
        return WORDS.get(language, key, List.of());
    }
}
