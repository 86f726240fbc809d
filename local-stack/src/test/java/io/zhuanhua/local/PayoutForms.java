package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Granted money on its way, on screen and with the keyboard alone: noticed, drawn up by one person of finance and
/// checked by another, fetched once, answered by the bank, and what came back paid to another account.
final class PayoutForms {

    private static final String WAITING = "/subsidies/payouts";
    private static final String CONFIRM = "复核无误";
    private static final String FILE = "拨付文件";
    private static final String ANSWER = "登记银行回执";
    private static final String HEADER = "支付指令号,结果,凭证号,日期,原因\n";
    private static final Pattern ORDER = Pattern.compile("ZF\\d{8}-\\p{Alnum}+-\\d{3}");

    private final Bureau bureau;
    private final Screen agency;
    private final Screen clerk;
    private final Screen finance;
    private final Screen second;
    private final List<String> applications;
    private String batch = "";
    private List<String> orders = List.of();

    /// @param applications paths of two that are approved, the first and the last that were applied for
    PayoutForms(Office office, Bureau bureau, List<String> applications) {
        this.bureau = bureau;
        this.applications = List.copyOf(applications);
        agency = office.of("agency-a");
        clerk = office.of("clerk-a");
        finance = office.of("finance-a");
        second = office.of("finance-b");
    }

    void granted() throws Exception {
        clerk.goUntil("/subsidies/notices/new", "DS-2025-0202");
        applications.forEach(each -> clerk.tick("applicationIds", each.replaceAll(".*/", "")));
        clerk.press("发布公示");
        String notice = clerk.path();
        bureau.post("admin-a", "/api/v1/local-clock", "payouts", "{\"today\":\"2025-03-24\"}");
        clerk.go(notice);
        clerk.confirm("结束公示并核定");
    }

    /// Who drew it up does not check it.
    void drawnUp() {
        finance.goUntil(WAITING, "DS-2025-0202");
        finance.look("62-payouts-to-draw-up");
        finance.press("编制拨付批次");
        finance.shows("待复核", "30,000.00", "叁万元整");
        batch = finance.path();
        finance.confirm(CONFIRM);
        finance.look("63-batch-checked-by-who-drew-it-up");
        second.go(batch);
        second.confirm(CONFIRM);
        second.shows("已复核");
        second.look("64-batch-checked");
    }

    /// The file is there for who asked for it, and once.
    void fetched() {
        finance.go(batch);
        finance.choose("format", "csv");
        finance.press("生成下载链接");
        finance.look("65-link-to-the-file");
        String file = finance.fetched(FILE, 200);
        assertThat(file).contains("18000.00", "12000.00", "6222020000000000001");
        orders = ORDER.matcher(file).results().map(MatchResult::group).toList();
        assertThat(orders).hasSize(2);
        finance.fetched(FILE, 410);
    }

    /// One is paid, one comes back.
    void answered() {
        finance.go(batch);
        finance.attach("file", "回执.csv", HEADER + orders.getFirst() + ",PAID,,2025-03-24,\n");
        finance.press(ANSWER);
        finance.shows("凭证号 此项必填");
        finance.look("66-answer-with-an-error");
        finance.attach(
                "file",
                "回执.csv",
                HEADER
                        + orders.getFirst() + ",PAID,2025-0324-01,2025-03-24,\n"
                        + orders.getLast() + ",BOUNCED,,2025-03-24,户名与账号不符\n");
        finance.press(ANSWER);
        finance.shows("已登记 2 笔", "回执齐全", "退票", "户名与账号不符");
        finance.look("67-batch-answered");
    }

    void accountChanged() {
        String account = applications.getLast() + "/account";
        agency.go(account);
        agency.type("account.holder", "东胜区某某专利服务有限公司");
        agency.type("account.bank", "某某银行康巴什支行");
        agency.type("account.number", "6222020000000000019");
        agency.type("reason", "原账户已销户");
        agency.look("68-account-form");
        agency.press("申请变更");
        agency.shows("待经办人员核对");
        clerk.go(account);
        clerk.tick("accepted", "true");
        clerk.type("reason", "与开户许可证一致");
        clerk.look("69-account-to-check");
        clerk.press("提交");
    }

    void paidAnew() {
        finance.goUntil(WAITING, "DS-2025-0202");
        finance.press("编制拨付批次");
        batch = finance.path();
        second.go(batch);
        second.confirm(CONFIRM);
        finance.go(batch);
        finance.choose("format", "csv");
        finance.press("生成下载链接");
        String file = finance.fetched(FILE, 200);
        assertThat(file).contains("6222020000000000019").doesNotContain("18000.00");
        MatchResult order = ORDER.matcher(file).results().findFirst().orElseThrow();
        finance.go(batch);
        finance.attach("file", "回执.csv", HEADER + order.group() + ",PAID,2025-0324-02,2025-03-24,\n");
        finance.press(ANSWER);
        finance.shows("已登记 1 笔", "2025-0324-02");
        finance.go("/subsidies/payouts/reconciliation?year=2025");
        finance.shows("70,000.00");
        assertThat(finance.text()).containsPattern("差额\\s+0.00");
        finance.look("70-reconciliation");
    }
}
