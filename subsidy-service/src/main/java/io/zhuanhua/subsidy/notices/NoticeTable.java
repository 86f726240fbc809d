package io.zhuanhua.subsidy.notices;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.export.ExportTable;
import io.zhuanhua.kit.export.ExportWords;
import io.zhuanhua.kit.export.Rows;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.Formats;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 公示表: a notice as a file to print or to put up elsewhere, for everybody, as it was frozen. Remarks are left free
/// for who prints it.
@PermitAll
@Path("/notices/{id}/table.{format}")
@Blocking
public class NoticeTable {

    private static final Words WORDS = Words.load(NoticeTable.class.getClassLoader());

    private final NoticeBook notices;
    private final HttpServerRequest request;

    NoticeTable(NoticeBook notices, HttpServerRequest request) {
        this.notices = notices;
        this.request = request;
    }

    /// @throws NotFoundException when there is no such notice or form
    @GET
    @Operation(hidden = true)
    public Response file(@PathParam("id") NoticeId id, @PathParam("format") String ending) {
        ExportFormat format = ExportFormat.named(ending);
        if (format == null) {
            throw new NotFoundException();
        }
        ShownNotice notice = ShownNotice.of(notices.get(id).state());
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        String day = notice.publishedOn().toString();
        return ExportFile.answer(
                format,
                table(notice, language),
                rows(notice),
                "notice-" + day,
                word(language, "notice-title") + "-" + day);
    }

    private static ExportTable table(ShownNotice notice, Language language) {
        return new ExportTable(
                word(language, "notice-title"),
                List.of(
                        word(language, "notice-lead", notice.publishedOn(), notice.lastDay()),
                        word(
                                language,
                                "notice-table-sum",
                                notice.items().size(),
                                wan(notice.total()),
                                Formats.money(notice.total().yuan())),
                        word(language, "notice-table-channel", "/notices/" + notice.id()),
                        word(language, "notice-how"),
                        word(language, "notice-table-digest", notice.digest())),
                List.of(
                        Column.text(word(language, "notice-number"), 6),
                        Column.text(word(language, "term-unit"), 30),
                        Column.text(word(language, "notice-project"), 24),
                        Column.text(word(language, "term-patent-number"), 24),
                        Column.text(word(language, "notice-table-amount"), 14),
                        Column.amount(word(language, "notice-table-yuan")),
                        Column.text(word(language, "notice-table-remark"), 16)),
                ExportWords.of(language));
    }

    private static Rows rows(ShownNotice notice) {
        return taker -> {
            int number = 0;
            for (ShownNotice.ShownItem item : notice.items()) {
                taker.row(List.of(
                        String.valueOf(++number),
                        item.agencyName(),
                        item.contractNumber(),
                        String.join("、", item.patents()),
                        wan(item.amount()),
                        item.amount().yuan(),
                        ""));
            }
        };
    }

    /// In units of 10,000 yuan, exact to the fen.
    private static String wan(Money amount) {
        return amount.yuan().movePointLeft(4).stripTrailingZeros().toPlainString();
    }

    private static String word(Language language, String key, Object... values) {
        return WORDS.get(language, key, List.of(values));
    }
}
