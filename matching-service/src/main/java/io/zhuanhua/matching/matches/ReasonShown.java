package io.zhuanhua.matching.matches;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.matching.ranking.Reason;
import java.util.List;

/// A reason in words.
///
/// @param points its part of the score
/// @param zh in Chinese
/// @param en in English
@TemplateData
public record ReasonShown(String kind, int points, List<String> terms, String zh, String en) {

    public static List<ReasonShown> of(List<Reason> reasons) {
        return reasons.stream().map(ReasonShown::of).toList();
    }

    private static ReasonShown of(Reason reason) {
        String chinese = String.join("、", reason.terms());
        String plain = String.join(", ", reason.terms());
        return new ReasonShown(
                reason.kind().name(),
                reason.points(),
                reason.terms(),
                zh(reason.kind()) + (chinese.isEmpty() ? "个别用字" : chinese),
                en(reason.kind()) + (plain.isEmpty() ? "single characters" : plain));
    }

    private static String zh(Reason.Kind kind) {
        return switch (kind) {
            case TITLE_TERMS -> "专利名称与需求都提到:";
            case SUMMARY_TERMS -> "专利摘要与需求都提到:";
            case IPC_CLASS -> "同一国际专利分类大类:";
            case IPC_SUBCLASS -> "同一国际专利分类小类:";
            case IPC_GROUP -> "同一国际专利分类主组:";
            case IPC_SUBGROUP -> "同一国际专利分类分组:";
        };
    }

    private static String en(Reason.Kind kind) {
        return switch (kind) {
            case TITLE_TERMS -> "The patent's title and the need both name: ";
            case SUMMARY_TERMS -> "The patent's abstract and the need both name: ";
            case IPC_CLASS -> "Same IPC class: ";
            case IPC_SUBCLASS -> "Same IPC subclass: ";
            case IPC_GROUP -> "Same IPC main group: ";
            case IPC_SUBGROUP -> "Same IPC subgroup: ";
        };
    }
}
