package io.zhuanhua.local;

/// A case between the people who decide it, on screen and with the keyboard alone: what the clerk notes, whom it is
/// given to, what is sent back and taken back, and why it is refused in the end.
final class ReviewForms {

    private static final String SEND_BACK = "退回前一环节";
    private static final String TAKE_BACK = "撤回我的审批";
    private static final String ASSIGN = "变更审批人";
    private static final String REASON = "reason";

    private final Screen agency;
    private final Screen clerk;
    private final Screen other;
    private final Screen reviewer;
    private final Screen stand;
    private final Screen director;
    private String application = "";

    ReviewForms(Office office) {
        agency = office.of("agency-a");
        clerk = office.of("clerk-a");
        other = office.of("clerk-b");
        reviewer = office.of("reviewer-a");
        stand = office.of("reviewer-b");
        director = office.of("director-a");
    }

    void applied(String contract) {
        agency.goUntil("/subsidies/applications/new", contract);
        agency.chooseLast("contractId");
        agency.type("account.holder", "东胜区某某专利服务有限公司");
        agency.type("account.bank", "某某银行东胜支行");
        agency.type("account.number", "6222020000000000001");
        agency.press("提交");
        agency.shows(contract, "40,000.00");
        application = agency.path();
    }

    /// Money from elsewhere leaves nothing to grant: the page says so before anybody decides. What was typed is still
    /// there when something is missing.
    void noted() {
        clerk.go(application);
        clerk.shows("40,000.00");
        clerk.tick("what", "OTHER_FUNDS");
        clerk.type("amount", "10,000.00");
        clerk.type("document", "内财预〔2025〕12号");
        clerk.look("38-note-form");
        clerk.enterIn("document");
        clerk.look("39-note-without-a-source");
        clerk.type("source", "自治区知识产权运营专项资金");
        clerk.enterIn("document");
        clerk.shows("已登记", "自治区知识产权运营专项资金", "10,000.00");
        clerk.look("40-noted");
        passes(clerk);
    }

    private void passes(Screen screen) {
        screen.go(application);
        screen.tick("outcome", "PASS");
        screen.type(REASON, "与原件一致");
        screen.press("提交");
        screen.shows("已作出决定");
    }

    /// Transferred, reminded of, brought to knowledge, delegated for some days.
    void handed() {
        reviewer.go(application);
        assign(reviewer, "TRANSFERRED", "reviewer-b", "出差");
        reviewer.look("41-assign-form");
        reviewer.confirm(ASSIGN);
        reviewer.shows("已办理流转", "转办", "reviewer-b", "出差");
        reviewer.look("42-assigned");
        other.go(application);
        other.confirm("催办");
        other.answer("抄送", "accounts", "reviewer-a，clerk-b");
        other.look("43-copy-form");
        other.confirm("抄送");
        other.shows("催办", "抄送");
        stand.goUntil("/", "已催办");
        stand.look("44-desk-of-who-is-reminded");
        stand.go(application);
        assign(stand, "DELEGATED", "reviewer-a", "培训");
        stand.confirm(ASSIGN);
        stand.look("45-delegated-without-an-end");
        stand.answer(ASSIGN, "until", "2025-03-14");
        stand.confirm(ASSIGN);
        stand.shows("委托", "2025-03-14");
    }

    private static void assign(Screen screen, String change, String account, String reason) {
        screen.answer(ASSIGN, "step", "PRELIMINARY");
        screen.answer(ASSIGN, "change", change);
        screen.answer(ASSIGN, "accounts", account);
        screen.answer(ASSIGN, REASON, reason);
    }

    /// Sent back to run again, passed again, passed and taken back, and once more.
    void sentBack() {
        reviewer.go(application);
        sendBack(reviewer, "AGAIN", "缺少资金文件原件");
        reviewer.look("46-send-back-form");
        reviewer.confirm(SEND_BACK);
        reviewer.shows("退回前一环节", "逐环节重走", "材料不全");
        passes(clerk);
        passes(reviewer);
        reviewer.answer(TAKE_BACK, REASON, "漏看附件");
        reviewer.look("47-take-back-form");
        reviewer.confirm(TAKE_BACK);
        reviewer.shows("撤回审批", "漏看附件");
        passes(reviewer);
    }

    private static void sendBack(Screen screen, String how, String reason) {
        screen.answer(SEND_BACK, "step", "ACCEPT");
        screen.answer(SEND_BACK, "how", how);
        screen.answer(SEND_BACK, "reasonCode", "MATERIAL_MISSING");
        screen.answer(SEND_BACK, REASON, reason);
    }

    /// From the director to the clerk and straight back; nothing is left to grant, so it is refused.
    void refused() {
        director.go(application);
        sendBack(director, "RESUME", "请核对资金到账日期");
        director.confirm(SEND_BACK);
        passes(clerk);
        director.go(application);
        director.shows("直接回到本环节", "回到退回环节");
        director.look("48-back-at-the-director");
        director.tick("outcome", "REJECT");
        director.choose("reasonCode", "NOT_ELIGIBLE");
        director.type(REASON, "已获其他财政资金，不重复资助");
        director.press("提交");
        director.shows("不予资助", "不符合条件");
        director.look("49-refused");
        agency.go(application);
        agency.shows("已获其他财政资金，不重复资助");
        agency.look("50-refused-as-the-agency-sees-it");
    }
}
