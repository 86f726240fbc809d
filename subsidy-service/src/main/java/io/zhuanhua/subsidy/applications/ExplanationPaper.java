package io.zhuanhua.subsidy.applications;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.Money;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.export.ExportTable;
import io.zhuanhua.kit.export.ExportWords;
import io.zhuanhua.kit.export.Rows;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The explanation of an amount on paper, for the applicant (story 45): every step, then every input with the event it
/// was taken from.
@Path("/subsidies/applications/{id}/explanation.pdf")
@Blocking
public class ExplanationPaper {

    private static final Words WORDS = Words.load(ExplanationPaper.class.getClassLoader());

    private final ApplicationBook applications;
    private final ApplicationViews views;
    private final HttpServerRequest request;

    ExplanationPaper(ApplicationBook applications, ApplicationViews views, HttpServerRequest request) {
        this.applications = applications;
        this.views = views;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public Response paper(@PathParam("id") ApplicationId id) {
        Case one = applications.get(id);
        views.requireReadable(one);
        Explanation explanation = views.explanation(one);
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        ExportTable table = new ExportTable(
                word(language, "how-computed") + " " + one.caseNumber(),
                notes(one, explanation, language),
                List.of(
                        Column.text(word(language, "subsidy-step"), 30),
                        Column.text(word(language, "subsidy-before"), 16),
                        Column.text(word(language, "subsidy-after"), 16),
                        Column.text(word(language, "term-reason"), 22),
                        Column.text(word(language, "subsidy-source-event"), 36)),
                ExportWords.of(language));
        return ExportFile.answer(
                ExportFormat.PDF,
                table,
                rows(explanation, language),
                "explanation-" + one.caseNumber(),
                word(language, "how-computed") + "-" + one.caseNumber());
    }

    private static List<String> notes(Case one, Explanation explanation, Language language) {
        Money amount = explanation.amount();
        String open = explanation.unconfirmed().isEmpty()
                ? ""
                : word(language, "explanation-unconfirmed", String.join("、", explanation.unconfirmed()));
        return List.of(
                one.state().asked().applied().agencyName() + "  " + Formats.money(amount.yuan()) + " "
                        + word(language, "yuan") + "  " + AmountInWords.of(amount.yuan()),
                explanation.policy().citation() + "  " + explanation.policy().id() + " "
                        + word(language, "subsidy-version", explanation.policy().version()),
                open);
    }

    private static Rows rows(Explanation explanation, Language language) {
        return taker -> {
            int number = 0;
            for (Step step : explanation.steps()) {
                taker.row(List.of(
                        ++number + ". " + word(language, "subsidy-rule-" + step.rule()),
                        Formats.plain(step.before().value()),
                        Formats.plain(step.after().value()),
                        step.reason() == null ? "" : word(language, "subsidy-reason-" + step.reason()),
                        word(language, "subsidy-rule-says-" + step.rule())));
            }
            for (Input input : explanation.inputs()) {
                taker.row(List.of(
                        word(language, "subsidy-input-" + input.name()),
                        WORDS.each(language, "subsidy-value", input.value()),
                        "",
                        "",
                        input.eventId() == null
                                ? explanation.policy().id()
                                : input.eventId().toString()));
            }
        };
    }

    /// The code itself where the house has no word.
    private static String word(Language language, String key, Object... values) {
        return WORDS.has(key) ? WORDS.get(language, key, List.of(values)) : key.replaceFirst("^subsidy-[a-z]+-", "");
    }
}
