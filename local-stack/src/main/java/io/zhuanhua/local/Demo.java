package io.zhuanhua.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Five cases carried through the house, visibly: over the public REST interface and the external topic only, on dates
/// of 2025 whatever the day. Run again on the same data it changes nothing, since every step has its own idempotency
/// key.
final class Demo {

    private final Bureau bureau;
    private final NationalPlatform platform;
    private final Progress progress;
    private final Map<DemoCase, String> contracts = new LinkedHashMap<>();
    private final Map<DemoCase, String> caseNumbers = new LinkedHashMap<>();
    private final Map<DemoCase, String> applications = new LinkedHashMap<>();

    private String matchId = "";

    private Demo(Bureau bureau, NationalPlatform platform, Progress progress) {
        this.bureau = bureau;
        this.platform = platform;
        this.progress = progress;
    }

    static void run(Stack stack, Progress progress) throws Stack.Failed {
        Bureau bureau =
                new Bureau(URI.create("http://localhost:" + stack.ports().front()));
        try {
            new Demo(bureau, new NationalPlatform(stack.nationalServers()), progress).carryThrough();
        } catch (Bureau.Refused | IOException | InterruptedException failed) {
            throw new Stack.Failed("示例案件没有办完 / the demo stopped: " + failed.getMessage());
        }
    }

    private void carryThrough() throws Bureau.Refused, IOException, InterruptedException {
        progress.say("");
        progress.say("示例案件，业务日期从 2025-03-03 开始 / cases, the legal date begins with 2025-03-03");
        needMeetsPatent();
        today("2025-03-12");
        for (DemoCase each : DemoCase.ALL) {
            contract(each);
        }
        today("2025-04-03");
        for (DemoCase each : DemoCase.ALL) {
            if (each.stopsAt() != DemoCase.End.WAITING_FOR_REGISTER) {
                register(each);
            }
        }
        product(DemoCase.ALL.getFirst());
        budget();
        for (DemoCase each : DemoCase.ALL) {
            if (each.stopsAt() != DemoCase.End.WAITING_FOR_REGISTER) {
                apply(each);
            }
        }
        noticeAndPay();
        report();
    }

    private void needMeetsPatent() throws Bureau.Refused, IOException, InterruptedException {
        JsonNode need = bureau.post("enterprise-a", "/api/v1/needs", "demo-need", """
                {"title":"煤化工高盐废水低能耗除盐","content":"现有反渗透浓水含盐量高,蒸发能耗大,寻求利用低品位余热的膜蒸馏除盐技术,处理量每小时五吨。","keywords":["膜蒸馏","废水","除盐"]}""");
        step("企业登记需求", "need registered", need.path("title").asText());
        JsonNode patent = bureau.post("university-a", "/api/v1/patents", "demo-patent", """
                {"number":"202310123456.6","title":"一种膜蒸馏废水除盐方法","summary":"利用低品位余热驱动膜蒸馏对高盐废水除盐,回收淡水,能耗低,适用于煤化工反渗透浓水。","ipc":["C02F1/44"],"transferTypes":["ASSIGNMENT"],"askingPrice":"800000.00"}""");
        step("高校挂牌专利", "patent offered", patent.path("title").asText());
        String matches = "/api/v1/needs/" + need.path("id").asText() + "/matches";
        JsonNode ranked = bureau.await(
                "enterprise-a", matches, answer -> !answer.path("items").isEmpty());
        JsonNode best = ranked.path("items").get(0);
        step(
                "推荐匹配",
                "match proposed",
                best.path("score").asText() + " 分,"
                        + best.path("reasons").path(0).path("zh").asText());
        bureau.postOnce(
                "enterprise-a",
                "/api/v1/matches/" + best.path("id").asText() + "/response",
                "demo-response",
                "{\"outcome\":\"INTERESTED\",\"reason\":\"符合工况\"}",
                "NOT_FOUND");
        matchId = best.path("id").asText();
        step("企业感兴趣", "match accepted", "");
    }

    private void contract(DemoCase each) throws Bureau.Refused, IOException, InterruptedException {
        boolean matched = each.equals(DemoCase.ALL.getFirst());
        String body = "{\"contractNumber\":\"%s\",\"signedOn\":\"2025-03-10\",\"transferType\":\"%s\",\"parties\":[%s],"
                        .formatted(each.number(), each.transferType(), each.parties())
                + "\"patents\":[{\"number\":\"%s\",\"title\":\"%s\",\"price\":\"%s\"}],"
                        .formatted(each.patent(), each.title(), each.technical())
                + "\"amounts\":{\"currency\":\"CNY\",\"total\":\"%s\",\"technical\":\"%s\"},"
                        .formatted(each.total(), each.technical())
                + "\"technicalContractNumber\":null,\"matchId\":%s,\"licenceTerm\":%s}"
                        .formatted(
                                matched ? "\"" + matchId + "\"" : "null", each.isLicence() ? "\"2030-03-09\"" : "null");
        JsonNode contract = bureau.post(each.agency(), "/api/v1/contracts", "demo-" + each.number(), body);
        contracts.put(each, contract.path("id").asText());
        caseNumbers.put(each, contract.path("caseNumber").asText());
        for (String user : List.of(each.agency(), "university-a", each.enterprise())) {
            bureau.post(
                    user,
                    "/api/v1/contracts/" + contracts.get(each) + "/signatures",
                    "demo-sign-" + each.number(),
                    "{\"signedOn\":\"2025-03-12\"}");
        }
        step("三方合同提交并签署", "contract signed", each.number() + " " + caseNumbers.get(each) + "(" + each.what() + ")");
    }

    private void register(DemoCase each) throws Bureau.Refused, IOException, InterruptedException {
        boolean licence = each.isLicence();
        platform.publish(
                each.application(),
                "{\"recordId\":\"%s-%s\",\"code\":\"%s\",\"applicationNumber\":\"%s\",\"effectiveOn\":\"2025-04-02\","
                                .formatted(
                                        licence ? "EE01" : "TR01",
                                        each.number(),
                                        licence ? "EE01" : "TR01",
                                        each.application())
                        + "\"before\":[\"清华大学\"],\"after\":[\"%s\"],\"licenceKind\":%s,\"recordalNumber\":%s,\"supersedes\":null}"
                                .formatted(
                                        each.enterpriseName(),
                                        licence ? "\"独占许可\"" : "null",
                                        licence ? "\"X2025980000123\"" : "null"));
        bureau.await("clerk-a", "/api/v1/contracts/" + contracts.get(each), it -> it.path("status")
                .asText()
                .equals("VERIFIED"));
        step("国家登记簿核验", "transfer verified", each.number());
    }

    private void product(DemoCase each) throws Bureau.Refused, IOException, InterruptedException {
        JsonNode product = bureau.postOnce(
                each.enterprise(),
                "/api/v1/products",
                "demo-product",
                "{\"enterpriseName\":\"%s\",\"name\":\"膜蒸馏废水除盐机组\",\"model\":\"MD-5\",\"patents\":[\"%s\"],\"contract\":\"%s\"}"
                        .formatted(each.enterpriseName(), each.patent(), contracts.get(each)),
                "CONTRACT_UNKNOWN");
        bureau.post(
                each.enterprise(),
                "/api/v1/products/" + product.path("id").asText() + "/filing",
                "demo-filing",
                "{\"filingNumber\":\"PIP-2025-0001\",\"filedOn\":\"2025-04-03\",\"dataYear\":2024,\"salesRevenue\":\"3600000.00\"}");
        step("产品备案", "product filed", product.path("name").asText());
    }

    private void budget() throws Bureau.Refused, IOException, InterruptedException {
        bureau.post(
                "finance-a",
                "/api/v1/budgets/2025/allocations",
                "demo-budget",
                "{\"amount\":\"2000000.00\",\"source\":\"区\",\"document\":\"示例〔2025〕1号\"}");
        step("下达年度预算", "budget allocated", "2,000,000.00 元");
    }

    private void apply(DemoCase each) throws Bureau.Refused, IOException, InterruptedException {
        JsonNode application = bureau.postOnce(
                each.agency(),
                "/api/v1/subsidy-applications",
                "demo-apply-" + each.number(),
                "{\"contractId\":\"%s\",\"account\":{\"holder\":\"%s\",\"bank\":\"某某银行东胜支行\",\"number\":\"6222020000000000%s\"}}"
                        .formatted(
                                contracts.get(each),
                                each.agencyName(),
                                each.number().substring(8)),
                "CONTRACT_UNKNOWN",
                "CONTRACT_NOT_VERIFIED");
        applications.put(each, application.path("id").asText());
        boolean returned = each.stopsAt() == DemoCase.End.RETURNED;
        decide(each, "clerk-a", "ACCEPT", returned ? "RETURN" : "PASS", returned ? "缺少技术合同认定登记证明,请补正" : "材料齐全");
        if (returned) {
            step("资助申请退回补正", "application returned", each.number());
            return;
        }
        decide(each, "reviewer-a", "PRELIMINARY", "PASS", "与原件一致");
        JsonNode approved = decide(each, "director-a", "APPROVAL", "PASS", "同意");
        step(
                "受理、初审、审定",
                "accepted, reviewed, approved",
                each.number() + " 拟资助 " + approved.at("/computed/amount").asText() + " 元");
    }

    private JsonNode decide(DemoCase each, String user, String step, String outcome, String reason)
            throws Bureau.Refused, IOException, InterruptedException {
        return bureau.post(
                user,
                "/api/v1/subsidy-applications/" + applications.get(each) + "/decisions",
                "demo-" + step + "-" + each.number(),
                "{\"step\":\"%s\",\"outcome\":\"%s\",\"reason\":\"%s\"}".formatted(step, outcome, reason));
    }

    private void noticeAndPay() throws Bureau.Refused, IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (DemoCase each : DemoCase.ALL) {
            if (each.stopsAt() == DemoCase.End.PAID) {
                ids.add("\"" + applications.get(each) + "\"");
            }
        }
        JsonNode notice = bureau.post(
                "director-a",
                "/api/v1/public-notices",
                "demo-notice",
                "{\"applicationIds\":[%s],\"publishedOn\":\"2025-04-03\"}".formatted(String.join(",", ids)));
        step(
                "公示 5 个工作日",
                "public notice",
                notice.path("publishedOn").asText() + " 至 "
                        + notice.path("lastDay").asText());
        today("2025-04-15");
        bureau.post(
                "director-a", "/api/v1/public-notices/" + notice.path("id").asText() + "/close", "demo-close", "{}");
        step("公示期满，核定", "granted", ids.size() + " 件");
        for (DemoCase each : DemoCase.ALL) {
            if (each.stopsAt() == DemoCase.End.PAID) {
                JsonNode paid = bureau.post(
                        "finance-a",
                        "/api/v1/subsidy-applications/" + applications.get(each) + "/payments",
                        "demo-pay-" + each.number(),
                        "{\"voucher\":\"2025-0415-%s\",\"paidOn\":\"2025-04-15\"}"
                                .formatted(each.number().substring(8)));
                step(
                        "拨付",
                        "paid",
                        each.number() + " " + paid.at("/computed/amount").asText() + " 元");
            }
        }
    }

    private void report() {
        progress.say("");
        progress.say("已办完 / done。看看 / look at:");
        caseNumbers.forEach(
                (each, number) -> progress.say("  /cases/" + number + "  " + each.number() + " " + each.what()));
        progress.say("  /subsidies/applications/" + applications.get(DemoCase.ALL.getFirst())
                + "/explanation  怎么算的 / how it was computed");
        progress.say("  /notices  公示 / notices    /monitoring  看板 / dashboard    /reports  报表 / reports");
    }

    /// Forward only; on a second run the date is past it already, and stays.
    private void today(String date) throws Bureau.Refused, IOException, InterruptedException {
        try {
            bureau.post("admin-a", "/api/v1/local-clock", "demo-" + date, "{\"today\":\"" + date + "\"}");
        } catch (Bureau.Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
        }
    }

    private void step(String chinese, String english, String what) {
        progress.done(chinese + " " + what + "  [" + english + "]");
    }
}
