package io.zhuanhua.local;

/// The forms of a contract's life, filled in on screen by those whose forms they are, with the keyboard alone: draft,
/// completion, amendment, papers, money, names, doubts, pledge and policy.
final class ContractForms {

    private static final String PATENT = "202320123456.1";
    private static final String PLAIN_PATENT = "2023201234561";
    private static final String SELLER = "王小明";
    private static final String BUYER_CODE = "91150602MA0N3R4W5M";
    private static final String BUYER = "鄂尔多斯市某某科技有限公司";
    private static final String FORMER = "鄂尔多斯市旧名科技有限公司";

    private final Screen agency;
    private final Screen enterprise;
    private final Screen clerk;
    private final Screen other;
    private String contract = "";

    ContractForms(Office office) {
        agency = office.of("agency-a");
        enterprise = office.of("enterprise-a");
        clerk = office.of("clerk-a");
        other = office.of("clerk-b");
    }

    /// An individual sells: drafted, gone on with, handed in.
    void drafted() {
        agency.go("/contracts/new");
        fill(agency, "DS-2025-0101");
        agency.type("amounts.technical", "900,000.00");
        agency.press("存为草稿");
        agency.look("c01-draft");
        agency.go("/contracts/drafts");
        agency.follow("DS-2025-0101");
        agency.look("c02-draft-with-papers");
        agency.press("提交");
        contract = agency.path();
        agency.shows(SELLER, "1502**********1235");
        agency.look("c03-contract-of-an-individual");
    }

    private static void fill(Screen screen, String number) {
        screen.type("contractNumber", number);
        screen.type("signedOn", "2025-03-05");
        screen.type("parties.0.name", SELLER);
        screen.open("没有统一社会信用代码");
        screen.choose("parties.0.identity.type", "ID_CARD");
        screen.type("parties.0.identity.number", "１５０２０２１９９００３０７１２３５");
        screen.type("parties.1.name", BUYER);
        screen.type("parties.1.creditCode", BUYER_CODE);
        screen.type("parties.2.work", "检索、撮合、谈判");
        screen.type("patents.0.number", PATENT);
        screen.type("patents.0.title", "一种煤矸石分选装置");
        screen.type("amounts.total", "1,000,000.00");
    }

    void completedAndAmended() {
        clerk.go(contract + "/return");
        clerk.type("reason", "缺少逐件价款表");
        clerk.type("deadline", "2025-03-20");
        clerk.look("c04-return");
        clerk.press("退回补正");
        agency.goUntil("/", "缺少逐件价款表");
        agency.go(contract + "/resubmission");
        agency.type("note", "已补充逐件价款表");
        agency.press("补正重报");

        agency.go(contract + "/amendments");
        agency.type("amounts.technical", "800,000.00");
        agency.type("agreedOn", "2025-03-08");
        agency.type("reason", "设备部分另行签约");
        agency.look("c05-amendment");
        agency.press("登记合同变更");
        agency.shows("800,000.00", SELLER);
        agency.look("c06-amended");
    }

    void signed() {
        for (Screen side : new Screen[] {agency, enterprise}) {
            side.go(contract);
            side.type("signedOn", "2025-03-09");
            side.press("确认签约");
        }
        clerk.goUntil("/", "录入签署");
        clerk.go(contract);
        clerk.chooseLast("onBehalfOf");
        clerk.type("signedOn", "2025-03-09");
        clerk.press("确认签约");
        clerk.look("c07-signed-for-an-individual");
        clerk.go(contract + "/papers");
        clerk.type("reason", "与身份证原件核对");
        clerk.press("查阅");
        clerk.shows("150202199003071235");
        clerk.look("c08-papers");
    }

    /// What the register says under a former name, a paper, and a scan that two clerks look at.
    void proven() {
        clerk.go("/register/new");
        clerk.type("recordId", "TR01-2025-101");
        clerk.choose("code", "TR01");
        clerk.type("applicationNumber", PLAIN_PATENT);
        clerk.type("effectiveOn", "2025-03-10");
        clerk.type("before", SELLER);
        clerk.type("after", FORMER);
        clerk.press("保存");
        clerk.goUntil(contract + "/verification", FORMER);
        clerk.look("c09-name-in-doubt");
        clerk.follow("关联名称");
        clerk.type("evidence", "（鄂东）登记内变核字〔2025〕第000123号");
        clerk.type("reason", "企业更名");
        clerk.look("c10-name-link");
        clerk.press("关联名称");
        clerk.goUntil(contract, "已核验");

        clerk.go(contract + "/verification");
        clerk.choose("paper", "TRANSFER_NOTICE");
        clerk.choose("grade", "C");
        clerk.type("paperOn", "2025-03-10");
        clerk.type("reference", "通知书 2025031000123");
        clerk.press("录入证明材料");
        other.go(contract + "/verification");
        other.look("c11-scan-to-confirm");
        other.press("与原件一致");
        other.shows("扫描件已复核");
    }

    void paid() {
        agency.go(contract + "/documents");
        agency.choose("type", "PAYMENT_VOUCHER");
        agency.attach("file", "回单.pdf", "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n");
        agency.press("添加材料");
        agency.look("c12-documents");
        agency.go(contract + "/performance?form=payment");
        agency.type("paidOn", "2025-03-10");
        agency.type("amount", "600,000.00");
        agency.type("reference", "ICBC-20250310-1");
        agency.look("c13-payment");
        agency.press("登记付款");
        agency.shows("600,000.00");
        agency.go(contract + "/performance?form=invoice");
        agency.type("number", "25152000000012345678");
        agency.type("issuedOn", "2025-03-10");
        agency.type("amount", "600,000.00");
        agency.press("登记发票");
        agency.look("c14-performance");
        clerk.go("/contracts/exchange-rates?currency=USD");
        clerk.type("on", "2025-03-10");
        clerk.type("yuan", "7.1234");
        clerk.type("source", "中国外汇交易中心 2025-03-10 人民币汇率中间价");
        clerk.press("录入汇率");
        clerk.shows("7.1234");
        agency.go(contract + "/completion");
        agency.type("on", "2025-03-11");
        agency.type("reason", "验收报告 2025-03-11");
        agency.look("c15-completion");
        agency.press("登记履行完毕");
    }

    void doubted() {
        clerk.go("/contracts/flags");
        clerk.type("one", "91150602MA0QK7C21T");
        clerk.type("other", BUYER_CODE);
        clerk.choose("relation", "SAME_CONTROLLER");
        clerk.type("source", "国家企业信用信息公示系统，2025-03-11 查询");
        clerk.press("登记关联关系");
        clerk.goUntil("/", "处理疑点");
        clerk.goUntil("/contracts/flags", "关联方交易");
        clerk.look("c16-doubts");
        clerk.goUntil(contract, "关联方交易");
        clerk.follow("关联方交易");
        released(clerk, "c17-doubt");
        clerk.look("c17-doubt-proposed");
        other.go(clerk.path());
        released(other, "c18-doubt-of-a-second-person");
        other.shows("疑点已处理");
        other.look("c18-doubt-decided");
    }

    private void released(Screen screen, String name) {
        screen.tick("payable", contract.replaceAll(".*/", ""));
        screen.type("reason", "持股比例低于25%，不影响定价");
        screen.type("document", "核查意见 2025-03-11");
        screen.look(name);
        screen.press("处理疑点");
    }

    void financed() {
        enterprise.go("/contracts/finance/pledges/new");
        enterprise.type("number", "Y2025150000101");
        enterprise.type("lender.name", "某某银行东胜支行");
        enterprise.type("lender.creditCode", "91150602MA0QK7C21T");
        enterprise.type("patents", PATENT);
        enterprise.type("creditLine", "3,000,000.00");
        enterprise.type("registeredOn", "2025-03-10");
        enterprise.look("c19-pledge-form");
        enterprise.press("提交");
        enterprise.look("c20-pledge");
        enterprise.type("releasedOn", "2025-03-11");
        enterprise.press("解除质押");

        enterprise.go("/contracts/finance/insurances/new");
        enterprise.type("number", "PICC-2025-0101");
        enterprise.choose("kind", "ENFORCEMENT");
        enterprise.type("insurer.name", "某某财产保险股份有限公司");
        enterprise.type("insurer.creditCode", "91150602MA0QK7C21T");
        enterprise.type("patents", PATENT);
        enterprise.type("sumInsured", "200,000.00");
        enterprise.type("premium", "1,800.00");
        enterprise.type("from", "2025-03-10");
        enterprise.type("until", "2026-03-09");
        enterprise.look("c21-policy-form");
        enterprise.press("提交");
        enterprise.type("claimNumber", "C-1");
        enterprise.type("paid", "30,000.00");
        enterprise.type("paidOn", "2025-03-11");
        enterprise.press("登记赔付");
        enterprise.look("c22-policy");
        clerk.goUntil("/contracts/ledgers/contracts", "DS-2025-0101");
        clerk.look("c23-ledger");
    }
}
