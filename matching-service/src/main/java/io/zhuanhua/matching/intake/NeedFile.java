package io.zhuanhua.matching.intake;

import io.zhuanhua.matching.rules.RegisterNeed;
import io.zhuanhua.matching.rules.Unit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Columns of a table of needs, by their English or Chinese names.
public final class NeedFile {

    /// One of these must be there for a file to be a table of needs.
    public static final Set<String> TELLING = Set.of("title", "标题", "需求名称", "需求标题");

    private NeedFile() {}

    /// @param key the row's own number in its table, by which a second import knows it
    public record NeedRow(@Nullable String key, RegisterNeed need) {}

    public static NeedRow read(Map<String, String> cells) {
        Columns row = new Columns(cells);
        String title = row.text("title", "标题", "需求名称", "需求标题");
        String content = row.text("content", "内容", "需求内容", "需求描述");
        Unit enterprise = new Unit(
                row.text("enterprise_code", "credit_code", "统一社会信用代码"), row.text("enterprise_name", "企业名称", "单位名称"));
        return new NeedRow(
                row.text("need_id", "id", "编号", "需求编号"),
                new RegisterNeed(
                        enterprise,
                        title,
                        content == null ? title : content,
                        row.text("industry", "行业代码"),
                        row.list("ipc", "ipc分类号"),
                        row.list("keywords", "关键词"),
                        row.text("budget", "预算", "预算(元)"),
                        row.text("deadline", "截止日期", "期限"),
                        row.text("visibility", "可见范围"),
                        row.list("invited", "定向单位")));
    }
}
