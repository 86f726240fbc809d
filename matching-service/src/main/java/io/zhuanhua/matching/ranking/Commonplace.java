package io.zhuanhua.matching.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that stand in any need and any patent and so say nothing of either.
final class Commonplace {

    private static final List<String> FUNCTION_WORDS = List.of(
            "的", "了", "和", "与", "及", "或", "在", "对", "为", "其", "是", "以", "于", "所", "等", "并", "将", "由", "从", "该", "此",
            "各", "个", "一", "种", "有", "可", "能", "中", "上", "下", "内", "外", "前", "后", "至", "不", "而", "使", "被", "用", "本",
            "现", "进", "行", "通", "过", "包", "括", "根", "据", "具", "到", "得", "我", "们", "已", "目", "需", "要", "们", "第", "二",
            "三");
    private static final List<String> OFFICE_WORDS = List.of(
            "一种", "方法", "系统", "装置", "设备", "技术", "研究", "应用", "开发", "发明", "公开", "涉及", "领域", "包括", "实现", "提供", "进行", "通过",
            "用于", "以及", "具有", "采用", "问题", "解决", "需求", "公司", "企业", "项目", "产品", "目前", "现有", "提高", "要求", "主要", "可以", "其中",
            "所述", "本发明", "实用新型", "工艺", "制备", "生产", "设计", "结构", "材料", "研发", "基础", "目标", "预期", "合作");

    private static final Set<String> GRAMS = grams();

    private Commonplace() {}

    static boolean has(String gram) {
        return GRAMS.contains(gram);
    }

    private static Set<String> grams() {
        Set<String> grams = new HashSet<>(FUNCTION_WORDS);
        try (ChineseText text = new ChineseText()) {
            OFFICE_WORDS.forEach(word -> text.grams(word, grams::add));
        }
        return grams;
    }
}
