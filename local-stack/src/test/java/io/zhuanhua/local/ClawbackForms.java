package io.zhuanhua.local;

/// Money that has to come back, on screen and with the keyboard alone: found, proposed, decided, appealed against, paid
/// back in parts and written off.
final class ClawbackForms {

    private static final String FRAUD = "以骗取资助立案";
    private static final String REASON = "reason";

    private final Screen agency;
    private final Screen clerk;
    private final Screen reviewer;
    private final Screen stand;
    private final Screen director;
    private final Screen finance;
    private final String application;
    private final String recovery;

    /// @param application path of one that is paid: 18,000.00
    ClawbackForms(Office office, String application) {
        agency = office.of("agency-a");
        clerk = office.of("clerk-a");
        reviewer = office.of("reviewer-a");
        stand = office.of("reviewer-b");
        director = office.of("director-a");
        finance = office.of("finance-a");
        this.application = application;
        recovery = application.replace("applications", "clawbacks");
    }

    void found() {
        clerk.go(application);
        clerk.answer(FRAUD, REASON, "付款凭证与银行流水不符");
        clerk.look("71-recovery-form");
        clerk.confirm(FRAUD);
        clerk.shows("待提建议", "付款凭证与银行流水不符");
        clerk.look("72-recovery-opened");
    }

    /// What is proposed in part says how much.
    void decided() {
        reviewer.go(recovery);
        reviewer.tick("option", "PARTIAL");
        reviewer.type(REASON, "仅一笔付款不符");
        reviewer.press("提出建议");
        reviewer.look("73-proposal-without-an-amount");
        reviewer.type("amount", "8,000.00");
        reviewer.press("提出建议");
        reviewer.shows("待决定", "8,000.00");
        director.go(recovery);
        director.tick("yes", "true");
        director.type(REASON, "同意");
        director.look("74-recovery-to-decide");
        director.press("作出决定");
        director.shows("追回中", "捌仟元整");
    }

    /// Heard by somebody who had no part in it; recovery rests until then.
    void appealed() {
        agency.go(recovery);
        agency.type(REASON, "已补交银行回单");
        agency.look("75-appeal-form");
        agency.press("提出申诉");
        agency.shows("申诉中");
        stand.go(recovery);
        stand.tick("yes", "false");
        stand.type(REASON, "回单与流水仍不符");
        stand.look("76-appeal-to-hear");
        stand.press("处理申诉");
        stand.shows("追回中");
    }

    void recovered() {
        finance.go(recovery);
        finance.type("instalments", "2025-04-30 5000.00\n2025-05-31 3000.00");
        finance.look("77-recovery-in-parts");
        finance.press("安排分期");
        finance.shows("2025-04-30", "5,000.00");
        finance.type("amount", "3,000.00");
        finance.type("voucher", "2025-0324-11");
        finance.type("recoveredOn", "2025-03-24");
        finance.press("登记追回到账");
        finance.shows("3,000.00");
        director.go(recovery);
        director.answer("核销", "amount", "5000.00");
        director.answer("核销", "document", "东财核〔2025〕3号");
        director.look("78-write-off-form");
        director.confirm("核销");
        director.shows("已结清");
        director.look("79-recovery-settled");
        agency.go(application);
        agency.look("80-recovered-as-the-agency-sees-it");
    }
}
