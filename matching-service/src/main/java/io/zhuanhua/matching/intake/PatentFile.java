package io.zhuanhua.matching.intake;

import io.zhuanhua.matching.rules.OfferPatent;
import io.zhuanhua.matching.rules.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Columns of a table of patents, by the names public data sets and offices give them.
public final class PatentFile {

    /// One of these must be there for a file to be a table of patents.
    public static final Set<String> TELLING = Set.of("title", "专利名称", "名称", "成果名称", "title_keywords");

    private PatentFile() {}

    public static OfferPatent read(Map<String, String> cells) {
        Columns row = new Columns(cells);
        Unit holder = new Unit(
                row.text("holder_code", "credit_code", "统一社会信用代码"),
                row.text("holder_name", "当前权利人", "专利权人", "assignee", "applicants", "申请人"));
        return new OfferPatent(
                holder,
                row.text("number", "application_no", "申请号", "专利号"),
                row.text("reference", "publication_number", "publication_no", "公开号", "achievement_id", "id"),
                row.text("title", "专利名称", "名称", "成果名称", "title_keywords"),
                row.text("abstract", "summary", "申请摘要", "摘要"),
                ipc(row),
                row.list("transfer_types", "转化方式"),
                row.text("asking_price", "报价", "报价(元)"));
    }

    /// IPC where the table has it. CPC refines IPC group by group, so its classes serve as well; its own section Y and
    /// its index series (from group 2000 up), which IPC does not have, are left out.
    private static List<@Nullable String> ipc(Columns row) {
        List<@Nullable String> own = row.list("ipc", "main_ipc", "分类号", "主分类号");
        return own.isEmpty()
                ? row.list("cpc_codes", "cpc分类号").stream()
                        .filter(code -> code != null && code.matches("[A-H]\\d{2}[A-Z]([01]?\\d{1,3}(/\\d{2,6})?)?"))
                        .limit(30)
                        .toList()
                : own;
    }
}
