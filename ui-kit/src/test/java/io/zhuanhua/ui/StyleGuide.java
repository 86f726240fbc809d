package io.zhuanhua.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the style page shows: every component with content as a clerk would meet it.
public record StyleGuide(
        List<Step> steps,
        FormErrors errors,
        List<Tab> tabs,
        List<Moment> moments,
        List<Row> rows,
        List<String> codes,
        List<Figure> figures,
        List<Chart> charts) {

    /// One line of the ledger.
    public record Row(
            String number, LocalDate signedOn, String from, String to, String patent, String amount, String status) {}

    public BigDecimal total() {
        return rows.stream().map(row -> new BigDecimal(row.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static StyleGuide sample() {
        return new StyleGuide(
                List.of(
                        step("需求", Tone.DONE, "2025-03-01"),
                        step("对接", Tone.DONE, "2025-03-02"),
                        step("签约", Tone.DONE, "2025-03-10"),
                        step("核验", Tone.DONE, "2025-04-02"),
                        new Step("备案", Tone.WAITING, Optional.empty()),
                        step("资助", Tone.GOING, "2025-04-10"),
                        new Step("拨付", Tone.WAITING, Optional.empty())),
                new FormErrors(List.of(
                        new FormErrors.Entry("transferee", "统一社会信用代码校验位不符,请核对最后一位"),
                        new FormErrors.Entry("technical", "技术交易额不能大于合同总额"))),
                List.of(
                        new Tab("合同", "/cases/1", true),
                        new Tab("专利(1)", "/cases/1?tab=patents", false),
                        new Tab("文件(6)", "/cases/1?tab=documents", false),
                        new Tab("资助", "/cases/1?tab=subsidy", false),
                        new Tab("审批记录", "/cases/1?tab=decisions", false)),
                List.of(
                        moment("2025-04-02", "转让已核验", "transfer.verified", "国家平台", "TR01-2025-000123 · 202310123456.6"),
                        moment("2025-03-12", "三方签章齐备", "contract.signed", "agency-a", ""),
                        moment("2025-03-10", "合同已提交", "contract.submitted", "agency-a", "3 份文件")),
                List.of(
                        row(
                                "DS-2025-0001",
                                "2025-03-10",
                                "清华大学",
                                "鄂尔多斯市某某科技有限公司",
                                "202310123456.6",
                                "800000.00",
                                "VERIFIED"),
                        row(
                                "DS-2025-0002",
                                "2025-03-14",
                                "内蒙古工业大学",
                                "内蒙古天河环保新材料股份有限公司东胜分公司",
                                "202210987654.3",
                                "123456.78",
                                "SIGNED"),
                        row(
                                "DS-2025-0003",
                                "2025-03-21",
                                "中国科学院过程工程研究所",
                                "东胜区煤化工研究院有限公司",
                                "201910001234.8",
                                "12345678.90",
                                "RETURNED"),
                        row(
                                "DS-2025-0004",
                                "2025-04-01",
                                "某某个人",
                                "鄂尔多斯市羊绒智造有限公司",
                                "202420111222.7",
                                "50000.00",
                                "FAILED")),
                List.of(
                        "DRAFT",
                        "SUBMITTED",
                        "RETURNED",
                        "VERIFIED",
                        "FAILED",
                        "CANCELLED",
                        "IN_PUBLICITY",
                        "PAID",
                        "OVERDUE"),
                List.of(
                        figure("本年核定资助", Optional.of("486,000.00"), "元", "已核定资助金额之和,含未拨付"),
                        figure("成功转化", Optional.of("12"), "件", "登记簿已载明变更的专利件数"),
                        figure("预算使用", Optional.of("48.6"), "%", "已核定与已预留之和 ÷ 本年预算"),
                        figure("质押融资", Optional.empty(), "万元", "本期登记的质押合同金额之和")),
                List.of(
                        new Chart(
                                "一季度签约额集中在三月",
                                Chart.Kind.BAR,
                                "月份",
                                "万元",
                                List.of("签约额", "核验额"),
                                List.of(
                                        chartRow("2025-01", "12.50", "8.00"), chartRow("2025-02", "33.00", "12.50"),
                                        chartRow("2025-03", "132.35", "80.00"), chartRow("2025-04", "96.10", null)),
                                "合同与核验事件,截至 2025-04-10 09:30"),
                        new Chart(
                                "一半的对接走到签约",
                                Chart.Kind.FUNNEL,
                                "环节",
                                "件",
                                List.of("案件"),
                                List.of(
                                        chartRow("需求", "48"),
                                        chartRow("对接", "31"),
                                        chartRow("签约", "16"),
                                        chartRow("核验", "12"),
                                        chartRow("拨付", "5")),
                                "全部案件事件,截至 2025-04-10 09:30")));
    }

    private static Step step(String label, Tone tone, String on) {
        return new Step(label, tone, Optional.of(LocalDate.parse(on)));
    }

    private static Moment moment(String on, String title, String kind, String by, String note) {
        return new Moment(LocalDate.parse(on), title, kind, by, note, "/cases/1/events/1");
    }

    private static Row row(
            String number, String signedOn, String from, String to, String patent, String amount, String status) {
        return new Row(number, LocalDate.parse(signedOn), from, to, patent, amount, status);
    }

    private static Figure figure(String label, Optional<String> value, String unit, String definition) {
        return new Figure(
                label, value, unit, definition, "2025-01-01 – 2025-04-10", "2025-04-10 09:30", "/cases?year=2025");
    }

    private static Chart.Row chartRow(String label, @org.jspecify.annotations.Nullable String... values) {
        return new Chart.Row(
                label,
                Stream.of(values)
                        .map(value -> Optional.ofNullable(value).map(BigDecimal::new))
                        .toList(),
                "/cases?step=" + label);
    }
}
