package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhuanhua.testkit.Chromium;
import io.zhuanhua.testkit.fuzz.OddForms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The chain walked at the screens by the people whose work it is, without a mouse. Pictures are kept in
/// `target/screens`.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensJourney {

    private static final List<String> PEOPLE = List.of(
            "clerk-a",
            "agency-a",
            "enterprise-a",
            "university-a",
            "reviewer-a",
            "director-a",
            "finance-a",
            "auditor-a",
            "admin-a",
            "");
    private static final int TRIES = 4;
    private static final String PATENT = "202310123456.6";

    private static Launched house;
    private static Office office;

    private static String contract = "";
    private static String application = "";
    private static List<String> shared = List.of();

    @BeforeAll
    static void the_house_is_up(@TempDir java.nio.file.Path data) throws Exception {
        assumeThat(Chromium.isInstalled()).as(Chromium.MISSING).isTrue();
        house = Launched.house(data, Ports.free(), "up", "--today", "2025-03-03")
                .ready();
        office = new Office(house.front());
    }

    @AfterAll
    static void everything_stops_cleanly() throws InterruptedException {
        if (office != null) {
            office.close();
        }
        if (house != null) {
            house.stops();
        }
    }

    @Test
    @Order(1)
    void a_need_meets_a_patent() {
        Screen enterprise = office.of("enterprise-a");
        enterprise.go("/matching/needs/new");
        enterprise.type("title", "煤化工高盐废水低能耗除盐");
        enterprise.type("content", "现有反渗透浓水含盐量高,蒸发能耗大,寻求利用低品位余热的膜蒸馏除盐技术。");
        enterprise.look("01-need-form");
        enterprise.press("提交");
        enterprise.look("02-need");
        String need = enterprise.path();

        Screen university = office.of("university-a");
        university.go("/matching/patents/new");
        university.type("number", PATENT);
        university.type("title", "一种膜蒸馏废水除盐方法");
        university.type("abstract", "利用低品位余热驱动膜蒸馏对高盐废水除盐,回收淡水,能耗低。");
        university.tick("transferTypes", "ASSIGNMENT");
        university.type("askingPrice", "８０００００");
        university.look("03-patent-form");
        university.press("提交");
        university.look("04-patent");

        enterprise.goUntil(need, "一种膜蒸馏废水除盐方法");
        enterprise.look("05-matches");
        enterprise.follow("一种膜蒸馏废水除盐方法");
        enterprise.look("06-match");
        enterprise.confirm("感兴趣");
        enterprise.look("07-interested");
    }

    @Test
    @Order(2)
    void three_parties_sign_a_contract() {
        Screen agency = office.of("agency-a");
        agency.goUntil("/matching/matches", "煤化工高盐废水低能耗除盐");
        agency.follow("煤化工高盐废水低能耗除盐");
        agency.follow("提交三方合同");
        agency.type("contractNumber", "DS-2025-0001");
        agency.type("signedOn", "2025-03-02");
        agency.choose("transferType", "ASSIGNMENT");
        agency.type("parties.1.creditCode", "91150602MA0N3R4W5N");
        agency.type("amounts.total", "1,000,000.00");
        agency.type("amounts.technical", "800,000.00");
        agency.press("提交");
        agency.look("08-contract-form-with-an-error");
        agency.type("parties.1.creditCode", "91150602MA0N3R4W5M");
        agency.press("提交");
        agency.look("09-contract");
        contract = agency.path();

        for (String party : List.of("agency-a", "university-a", "enterprise-a")) {
            Screen screen = office.of(party);
            screen.go(contract);
            screen.type("signedOn", "2025-03-03");
            screen.press("确认签约");
        }
        office.of("enterprise-a").look("10-contract-signed");
    }

    @Test
    @Order(3)
    void the_register_proves_the_transfer() {
        Screen clerk = office.of("clerk-a");
        clerk.go("/register/new");
        clerk.type("recordId", "TR01-2025-1");
        clerk.choose("code", "TR01");
        clerk.type("applicationNumber", "2023101234566");
        clerk.type("effectiveOn", "2025-03-03");
        clerk.type("before", "清华大学");
        clerk.type("after", "鄂尔多斯市某某科技有限公司");
        clerk.look("11-register-form");
        clerk.press("保存");
        clerk.look("12-register");
        clerk.goUntil(contract, "已核验");
        clerk.look("13-contract-verified");
    }

    @Test
    @Order(4)
    void the_product_made_with_it_is_filed() {
        Screen enterprise = office.of("enterprise-a");
        enterprise.goUntil("/products/new", PATENT);
        enterprise.type("enterpriseName", "鄂尔多斯市某某科技有限公司");
        enterprise.type("name", "膜蒸馏废水除盐机组");
        enterprise.type("model", "MD-5");
        enterprise.type("patents", PATENT);
        enterprise.chooseLast("contract");
        enterprise.look("14-product-form");
        enterprise.press("提交");
        enterprise.look("15-product");
        enterprise.type("filingNumber", "PIP-2025-0001");
        enterprise.type("filedOn", "2025-03-03");
        enterprise.type("dataYear", "2024");
        enterprise.type("salesRevenue", "3,600,000.00");
        enterprise.press("保存");
        enterprise.look("16-product-filed");
    }

    @Test
    @Order(5)
    void the_agency_applies_and_three_people_decide() {
        Screen finance = office.of("finance-a");
        finance.go("/subsidies/budgets/2025");
        finance.type("amount", "1,000,000.00");
        finance.choose("source", "DISTRICT");
        finance.type("document", "东财预〔2025〕1号");
        finance.press("保存");
        finance.shows("1,000,000.00");
        assertThat(finance.text()).as("looking at it gave it nothing").doesNotContain("6,000,000.00");
        finance.look("17-budget");

        Screen agency = office.of("agency-a");
        agency.goUntil("/", "申报资助");
        agency.look("18-desk-of-the-agency");
        agency.goUntil("/subsidies/applications/new", "DS-2025-0001");
        agency.chooseLast("contractId");
        agency.type("account.holder", "东胜区某某专利服务有限公司");
        agency.type("account.bank", "某某银行东胜支行");
        agency.type("account.number", "6222020000000000001");
        agency.look("19-application-form");
        agency.press("提交");
        agency.look("20-application");
        application = agency.path();

        decide("clerk-a", "21-acceptance");
        decide("reviewer-a", "22-preliminary");
        decide("director-a", "23-approval");
        agency.go(application + "/explanation");
        agency.shows("800,000.00", "40,000.00", "单位上限（元） 500,000.00");
        agency.look("24-explanation");
    }

    private static void decide(String user, String name) {
        Screen screen = office.of(user);
        screen.goUntil("/", "150602-2025-000001");
        screen.go(application);
        screen.tick("outcome", "PASS");
        screen.type("reason", "与原件一致");
        screen.look(name);
        screen.press("提交");
    }

    @Test
    @Order(6)
    void the_public_sees_the_notice_and_the_voucher_ends_the_case() throws Exception {
        Screen clerk = office.of("clerk-a");
        clerk.goUntil("/subsidies/notices/new", "DS-2025-0001");
        clerk.tick("applicationIds", application.replaceAll(".*/", ""));
        clerk.look("25-notice-form");
        clerk.press("发布公示");
        clerk.look("26-notice-of-the-bureau");
        String notice = clerk.path();

        Screen visitor = office.of("");
        visitor.go("/notices");
        visitor.look("27-notices");
        visitor.go(notice);
        visitor.shows("40,000.00");
        visitor.look("28-notice");
        visitor.go(notice + "/objections/new");
        visitor.look("29-objection");

        new Bureau(house.front()).post("admin-a", "/api/v1/local-clock", "later", "{\"today\":\"2025-03-11\"}");
        clerk.go(notice);
        clerk.confirm("结束公示并核定");
        clerk.look("30-notice-closed");
        Screen finance = office.of("finance-a");
        finance.goUntil("/subsidies/payouts", "DS-2025-0001");
        finance.look("31-payouts");
        finance.go(application.replace("applications", "payouts"));
        finance.type("voucher", "2025-0311-01");
        finance.type("paidOn", "2025-03-11");
        finance.look("32-payout");
        finance.press("登记拨付");
        finance.look("33-paid");
    }

    @Test
    @Order(7)
    void every_door_shows_what_was_done() {
        Screen auditor = office.of("auditor-a");
        auditor.goUntil("/cases", "DS-2025-0001");
        auditor.look("34-cases");
        auditor.follow("150602-2025-000001");
        auditor.shows("40,000.00", "subsidy.paid", "transfer.verified", "match.accepted");
        auditor.look("35-case");
        auditor.goUntil("/monitoring", "40,000.00");
        auditor.look("36-monitoring");
        auditor.go("/monitoring/indicators");
        auditor.look("37-indicators");
    }

    @Test
    @Order(8)
    void the_forms_of_a_contract_are_filled_in_without_a_mouse() throws Exception {
        new Bureau(house.front()).post("admin-a", "/api/v1/local-clock", "forms", "{\"today\":\"2025-03-11\"}");
        ContractForms forms = new ContractForms(office);
        forms.drafted();
        forms.completedAndAmended();
        forms.signed();
        forms.proven();
        forms.paid();
        forms.doubted();
        forms.financed();
    }

    @Test
    @Order(9)
    void a_case_is_moved_noted_and_decided_without_a_mouse() {
        ReviewForms forms = new ReviewForms(office);
        forms.applied("DS-2025-0101");
        forms.noted();
        forms.handed();
        forms.sentBack();
        forms.refused();
    }

    @Test
    @Order(10)
    void a_window_is_announced_and_shared_out_without_a_mouse() throws Exception {
        WindowForms forms = new WindowForms(office, new Bureau(house.front()));
        forms.drafted();
        forms.announced();
        forms.applied();
        forms.sharedOut();
        shared = forms.applications();
    }

    @Test
    @Order(11)
    void two_units_are_put_under_common_control_without_a_mouse() {
        String page = "/subsidies/common-control";
        Screen clerk = office.of("clerk-a");
        clerk.go(page);
        clerk.type("unitName", "东胜区某某专利服务有限公司");
        clerk.type("unit", "91150602MA0QK7C21T");
        clerk.type("otherName", "鄂尔多斯市某某知识产权服务中心");
        clerk.type("other", "52150602MJY123458N");
        clerk.type("document", "股东名册（2025年6月）");
        clerk.enterIn("document");
        clerk.shows("另一单位统一社会信用代码：");
        clerk.look("60-common-control-with-an-error");
        clerk.type("other", "52150602MJY123458M");
        clerk.enterIn("document");
        clerk.shows("已登记，须由另一人确认", "待确认");
        Screen reviewer = office.of("reviewer-a");
        reviewer.go(page);
        reviewer.confirm("确认同一控制");
        reviewer.shows("已确认。政策规定合并计算时，两个单位共用上限");
        reviewer.look("61-common-control");
        Screen director = office.of("director-a");
        director.go(page);
        director.answer("终止同一控制", "reason", "股权已转让");
        director.confirm("终止同一控制");
        director.shows("同一控制关系已终止", "股权已转让");
    }

    @Test
    @Order(12)
    void granted_money_is_paid_out_in_a_batch_without_a_mouse() throws Exception {
        PayoutForms forms = new PayoutForms(office, new Bureau(house.front()), shared);
        forms.granted();
        forms.drawnUp();
        forms.fetched();
        forms.answered();
        forms.accountChanged();
        forms.paidAnew();
    }

    @Test
    @Order(13)
    void money_is_recovered_without_a_mouse() {
        ClawbackForms forms = new ClawbackForms(office, shared.getFirst());
        forms.found();
        forms.decided();
        forms.appealed();
        forms.recovered();
    }

    @Test
    @Order(14)
    void a_policy_is_drafted_tried_and_published_without_a_mouse() {
        PolicyForms forms = new PolicyForms(office);
        forms.drafted();
        forms.tried();
        forms.published();
        forms.discarded();
    }

    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @Test
    @Order(15)
    void every_link_of_every_role_leads_somewhere() {
        for (String user : PEOPLE) {
            walk(office.of(user), user.isEmpty() ? "/notices" : "/", "all", office.seen());
        }
        assertThat(office.seen()).hasSizeGreaterThan(40);
    }

    @Test
    @Order(16)
    void the_house_is_a_second_time_there_in_english() {
        walk(office.of("clerk-b"), "/?lang=en", "en", new HashSet<>());
    }

    /// Every kind of page this person can reach is asked for; the kinds nobody has looked at yet are looked at.
    ///
    /// @param seen kinds of pages somebody has looked at already
    private static void walk(Screen screen, String from, String name, Set<String> seen) {
        Set<String> kinds = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String kind = Screen.kind(path);
            if (kinds.add(kind)) {
                List<String> links = seen.contains(kind) ? screen.linksAt(path) : looked(screen, path, name, seen);
                links.stream().filter(link -> !link.contains("lang=")).forEach(ahead::add);
            }
        }
    }

    private static List<String> looked(Screen screen, String path, String name, Set<String> seen) {
        if (!screen.reaches(path)) {
            return List.of();
        }
        String kind = Screen.kind(path);
        String picture = name + kind.replaceAll("[^a-z]+", "-");
        if (office.seen().contains(kind)) {
            screen.lookAgain(picture);
        } else {
            screen.look(picture);
        }
        seen.add(kind);
        screen.fetchFiles();
        return screen.links();
    }

    @Test
    @Order(17)
    void no_form_fails_whatever_is_typed_and_no_page_afterwards() {
        OddForms odd = new OddForms(new Random(17));
        List<String> failed = new ArrayList<>();
        for (String user : PEOPLE) {
            Screen screen = office.of(user);
            for (Screen.Form form : screen.forms()) {
                assertThat(form.action()).doesNotContain("{");
                for (int i = 0; i < TRIES && !form.action().contains("logout"); i++) {
                    List<OddForms.Field> filled = odd.next(form.fields());
                    int status = screen.send(form, filled);
                    if (status >= 500) {
                        failed.add(user + ": " + status + " " + form.method() + " " + form.action() + " " + filled);
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
        for (String user : PEOPLE) {
            walk(office.of(user), user.isEmpty() ? "/notices" : "/", "odd", office.seen());
        }
        Screen admin = office.of("admin-a");
        for (String path : List.copyOf(admin.linksAt("/operations/monitoring-service"))) {
            if (path.startsWith("/operations/")) {
                admin.go(path + "?lang=zh");
                assertThat(admin.text()).contains("日志与中继").doesNotContain("放弃");
            }
        }
    }

    @Test
    @Order(18)
    void no_page_broke_a_rule() {
        assertThat(office.complaints()).isEmpty();
    }
}
