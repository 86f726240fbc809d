package io.zhuanhua.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A window on screen and with the keyboard alone: laid down by one person, announced by another, shared out. What is
/// applied for in it is made over REST.
final class WindowForms {

    private static final String ANNOUNCE = "公布批次";
    private static final String SHARE = "统一审定";
    private static final String APPLICATIONS = "/api/v1/subsidy-applications";

    private final Bureau bureau;
    private final Screen agency;
    private final Screen clerk;
    private final Screen director;
    private final List<String> applications = new ArrayList<>();

    WindowForms(Office office, Bureau bureau) {
        this.bureau = bureau;
        agency = office.of("agency-a");
        clerk = office.of("clerk-a");
        director = office.of("director-a");
    }

    /// Paths of what was applied for in it.
    List<String> applications() {
        return List.copyOf(applications);
    }

    /// It has to open after today; what was typed stays in the form.
    void drafted() {
        clerk.go("/subsidies/windows");
        clerk.look("51-windows");
        clerk.chooseLast("policyId");
        clerk.type("title", "2025年第一批");
        clerk.type("document", "东市监发〔2025〕5号");
        clerk.type("from", "2025-03-11");
        clerk.type("until", "2025-03-13");
        clerk.choose("strategy", "PRO_RATA");
        clerk.type("pool", "３０,０００.00");
        clerk.enterIn("pool");
        clerk.look("52-window-form-with-an-error");
        clerk.type("from", "2025-03-12");
        clerk.enterIn("pool");
        clerk.shows("批次已拟定", "2025年第一批", "30,000.00");
        clerk.look("53-window-drafted");
    }

    void announced() {
        director.go("/subsidies/windows");
        director.confirm(ANNOUNCE);
        director.shows("批次已公布");
        director.look("54-window-announced");
        agency.go("/subsidies/windows");
        agency.shows("截止后按比例分配");
        agency.look("55-window-as-the-agency-sees-it");
    }

    void applied() throws Exception {
        today("2025-03-12");
        apply("DS-2025-0201", "202210765432.6", "一种工业余热回收换热器", "600000.00");
        apply("DS-2025-0202", "202180012345.7", "一种煤基石墨负极材料的制备方法", "400000.00");
    }

    private void today(String day) throws Exception {
        bureau.post("admin-a", "/api/v1/local-clock", "window-" + day, "{\"today\":\"%s\"}".formatted(day));
    }

    private void apply(String number, String patent, String title, String technical) throws Exception {
        DemoCase one = new DemoCase(
                number,
                "批次内申请",
                "agency-a",
                "enterprise-b",
                "ASSIGNMENT",
                patent,
                title,
                technical,
                technical,
                DemoCase.End.PAID);
        String contract = contracted(one);
        String application = bureau.postOnce(
                        one.agency(),
                        APPLICATIONS,
                        number,
                        "{\"contractId\":\"%s\",\"account\":{\"holder\":\"%s\",\"bank\":\"某某银行东胜支行\",\"number\":\"6222020000000000001\"}}"
                                .formatted(contract, one.agencyName()),
                        "CONTRACT_UNKNOWN",
                        "CONTRACT_NOT_VERIFIED")
                .path("id")
                .asText();
        decide(application, "clerk-a", "ACCEPT");
        decide(application, "reviewer-a", "PRELIMINARY");
        applications.add("/subsidies/applications/" + application);
    }

    private String contracted(DemoCase one) throws Exception {
        String body = "{\"contractNumber\":\"%s\",\"signedOn\":\"2025-03-10\",\"transferType\":\"%s\",\"parties\":[%s],"
                        .formatted(one.number(), one.transferType(), one.parties())
                + "\"patents\":[{\"number\":\"%s\",\"title\":\"%s\",\"price\":\"%s\"}],"
                        .formatted(one.patent(), one.title(), one.technical())
                + "\"amounts\":{\"currency\":\"CNY\",\"total\":\"%s\",\"technical\":\"%s\"}}"
                        .formatted(one.total(), one.technical());
        String contract = bureau.post(one.agency(), "/api/v1/contracts", one.number(), body)
                .path("id")
                .asText();
        for (String party : List.of(one.agency(), "university-a", one.enterprise())) {
            bureau.post(
                    party,
                    "/api/v1/contracts/" + contract + "/signatures",
                    "sign-" + one.number(),
                    "{\"signedOn\":\"2025-03-12\"}");
        }
        bureau.post(
                "clerk-a",
                "/api/v1/register-records",
                "record-" + one.number(),
                "{\"recordId\":\"TR01-%s\",\"code\":\"TR01\",\"applicationNumber\":\"%s\",\"effectiveOn\":\"2025-03-12\",\"before\":[\"清华大学\"],\"after\":[\"%s\"]}"
                        .formatted(one.number(), one.application(), one.enterpriseName()));
        bureau.await("clerk-a", "/api/v1/contracts/" + contract, it -> it.path("status")
                .asText()
                .equals("VERIFIED"));
        return contract;
    }

    private void decide(String application, String user, String step)
            throws IOException, InterruptedException, Bureau.Refused {
        bureau.post(
                user,
                APPLICATIONS + "/" + application + "/decisions",
                step + application,
                "{\"step\":\"%s\",\"outcome\":\"PASS\",\"reason\":\"与原件一致\"}".formatted(step));
    }

    /// 30,000 and 20,000 are due, and there are 30,000.
    void sharedOut() throws Exception {
        today("2025-03-14");
        director.goUntil("/subsidies/windows", SHARE);
        director.answer(SHARE, "reason", "局长办公会〔2025〕8号纪要");
        director.look("56-window-to-share-out");
        director.confirm(SHARE);
        director.shows("本批次已统一审定", "50,000.00", "30,000.00");
        director.look("57-window-shared-out");
        agency.go(applications.getFirst() + "/explanation");
        agency.shows("18,000.00");
        agency.look("58-share-of-a-window");
        agency.go(applications.getLast());
        agency.shows("12,000.00");
        agency.look("59-application-in-a-window");
    }
}
