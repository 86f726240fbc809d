package io.zhuanhua.contract.isolation;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.contract.webhook.Receiver;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// One agency can never see, change or infer another's contract: every operation of the OpenAPI is asked about what is
/// agency-b's by agency-a, and must answer to the letter as for what is not there.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class IsolationIT {

    private static final String STRANGER = "agency-a";
    private static final String AGENCY_B = "52150602MJY123458M";

    /// A unit that has nothing here.
    private static final String NOBODY = "91150602MA0NNBDY4M";

    /// Parameters of a path that are words and no ids.
    private static final Map<String, List<String>> WORDS =
            Map.of("{which}", List.of("contracts", "transfers", "pledges", "insurances"));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /// What belongs to agency-b: ids of every sort, and texts that must turn up nowhere.
    ///
    /// @param places where an id of agency-b answers agency-b itself
    private record Belongings(List<String> ids, List<String> texts, List<String> places) {

        String number() {
            return texts.get(5);
        }

        static Belongings made(String receiver) {
            PatentNumber patent = freshPatent();
            String number = freshNumber();
            String contract = contract(number, patent);
            String twin = contract(freshNumber(), patent);
            String document = given().auth()
                    .preemptive()
                    .basic("agency-b", "agency-b")
                    .multiPart("type", "CONTRACT_SCAN")
                    .multiPart("file", "scan.pdf", PDF)
                    .post(PATH + "/" + contract + "/documents")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String webhook = as("agency-b")
                    .body(Map.of("url", receiver))
                    .post(PATH + "/webhooks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("webhook.id");
            String delivery =
                    as("agency-b").post(PATH + "/webhooks/" + webhook + "/ping").path("id");
            String flag = flag(contract);
            String draft = as("agency-b")
                    .body(Map.of("contractNumber", number))
                    .post(PATH + "/drafts")
                    .path("id");
            String caseNumber = Contracts.show("agency-b", contract).path("caseNumber");
            return new Belongings(
                    List.of(contract, twin, document, webhook, delivery, flag, draft),
                    List.of(contract, twin, document, webhook, delivery, number, caseNumber, patent.text(), AGENCY_B),
                    List.of(
                            "/" + contract,
                            "/" + contract + "/documents/" + document,
                            "/drafts/" + draft,
                            "/webhooks/" + webhook,
                            "/webhooks/" + webhook + "/deliveries"));
        }

        private static String contract(String number, PatentNumber patent) {
            return submit("agency-b", body(number, patent).replace(Contracts.AGENCY, AGENCY_B))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /// The doubt that two contracts are one.
        private static String flag(String contract) {
            String flags = PATH + "/" + contract + "/flags";
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            as("clerk-a").get(flags).jsonPath().getList("flag"))
                    .isNotEmpty());
            return as("clerk-a").get(flags).path("[0].flag");
        }
    }

    private static List<Question> questions() throws Exception {
        return Question.all(given().get("/q/openapi?format=json").asString());
    }

    /// Every way to put one of these into each of so many places.
    private static List<List<String>> tuples(List<String> ids, int places) {
        List<List<String>> all = List.of(List.of());
        for (int i = 0; i < places; i++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> shorter : all) {
                for (String id : ids) {
                    List<String> tuple = new ArrayList<>(shorter);
                    tuple.add(id);
                    longer.add(tuple);
                }
            }
            all = longer;
        }
        return all;
    }

    /// An id of the same form that nothing has.
    private static String unknown(String id) {
        String fresh = UUID.randomUUID().toString();
        return id.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", fresh);
    }

    private static Reply ask(Question question, String path, String body) {
        RequestSpecification request = given().auth().preemptive().basic(STRANGER, STRANGER);
        if (question.media().startsWith("multipart/")) {
            request.multiPart("type", "CONTRACT_SCAN").multiPart("file", "scan.pdf", PDF);
        } else if (!question.media().isEmpty()) {
            request.contentType(question.media().contains("json") ? question.media() : ContentType.JSON.toString())
                    .body(body.getBytes(StandardCharsets.UTF_8));
        }
        Response response = request.urlEncodingEnabled(false).request(question.method(), path);
        return Reply.of(response);
    }

    @Test
    void every_operation_on_anothers_id_answers_as_for_an_id_that_is_not_there() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Belongings theirs = Belongings.made(receiver.url("/b"));
            SoftAssertions softly = new SoftAssertions();
            int asked = 0;
            for (Question question : questions()) {
                for (List<String> ids :
                        tuples(theirs.ids(), question.parameters().size())) {
                    if (ids.isEmpty()) {
                        continue;
                    }
                    List<String> nobodys =
                            ids.stream().map(IsolationIT::unknown).toList();
                    for (String body : List.of("{}", question.body("2025-03-11"))) {
                        Reply about = ask(question, question.at(ids), body);
                        softly.assertThat(about.without(ids))
                                .as("%s about %s with %s", question, ids, body)
                                .isEqualTo(ask(question, question.at(nobodys), body)
                                        .without(nobodys));
                        softly.assertThat(about.status()).as("%s", question).isBetween(400, 499);
                        asked++;
                        if (question.media().isEmpty()) {
                            break;
                        }
                    }
                }
            }
            softly.assertAll();
            assertThat(asked).isGreaterThan(300);
            for (String place : theirs.places()) {
                as("agency-b").get(PATH + place).then().statusCode(200);
            }
            assertThat(Contracts.status(theirs.ids().getFirst())).isEqualTo("SUBMITTED");
        }
    }

    @Test
    void no_list_and_no_export_tells_of_anothers_contract_whatever_it_is_asked_for() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Belongings theirs = Belongings.made(receiver.url("/b"));
            String own = Contracts.submitted(freshPatent());
            for (String list : List.of("", "/ledgers/contracts")) {
                listed(STRANGER, list, own);
                listed("agency-b", list, theirs.ids().getFirst());
            }
            SoftAssertions softly = new SoftAssertions();
            for (Question question : questions()) {
                for (String path : question.method().equals("GET") ? lists(question) : List.<String>of()) {
                    for (String query : queries(question, theirs)) {
                        Reply reply = ask(question, path + query, "");
                        String sent = query.substring(query.lastIndexOf('=') + 1);
                        softly.assertThat(reply.without(List.of(sent)).text())
                                .as("%s%s", path, query)
                                .doesNotContain(theirs.texts());
                        if (theirs.texts().contains(sent) && reply.type().contains("json")) {
                            String other = sent.equals(AGENCY_B) ? NOBODY : unknown(sent);
                            String instead = query.replace(sent, other);
                            softly.assertThat(reply.without(List.of(sent)))
                                    .as("%s%s", path, query)
                                    .isEqualTo(ask(question, path + instead, "").without(List.of(other)));
                        }
                    }
                }
            }
            softly.assertAll();
        }
    }

    private static void listed(String user, String list, String contract) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        as(user).get(PATH + list + "?limit=200").asString())
                .contains(contract));
    }

    /// Its path, or its paths where what is in it is a word and no id.
    private static List<String> lists(Question question) {
        return switch (question.parameters().size()) {
            case 0 -> List.of(question.path());
            case 1 ->
                WORDS.getOrDefault(question.parameters().getFirst(), List.of()).stream()
                        .map(word -> question.at(List.of(word)))
                        .toList();
            default -> List.of();
        };
    }

    /// The plain list, the exports, and every filter set to what is theirs, in the page and in the exports.
    private static List<String> queries(Question question, Belongings theirs) {
        List<String> queries = new ArrayList<>();
        for (String form : List.of("limit=200", "format=xlsx", "format=csv", "format=pdf")) {
            queries.add("?" + form);
            List<String> texts = form.startsWith("limit") ? theirs.texts() : List.of(AGENCY_B, theirs.number());
            for (String name : question.query()) {
                texts.forEach(text -> queries.add("?" + form + "&" + name + "=" + text));
            }
        }
        return queries;
    }

    @Test
    void bodies_that_name_what_is_anothers_are_answered_as_those_that_name_nothing() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Belongings theirs = Belongings.made(receiver.url("/b"));
            SoftAssertions softly = new SoftAssertions();
            for (Question question : questions()) {
                boolean json = question.media().contains("json");
                if (json && question.parameters().isEmpty()) {
                    for (String id : theirs.ids()) {
                        String other = unknown(id);
                        softly.assertThat(ask(question, question.path(), question.body(id))
                                        .without(List.of(id))
                                        .withoutWhatIsFresh())
                                .as("%s naming %s", question, id)
                                .isEqualTo(ask(question, question.path(), question.body(other))
                                        .without(List.of(other))
                                        .withoutWhatIsFresh());
                    }
                }
            }
            softly.assertAll();
        }
    }

    @Test
    void the_idempotency_key_of_another_agency_means_nothing() {
        String key = UUID.randomUUID().toString();
        String theirs = body(freshNumber(), freshPatent()).replace(Contracts.AGENCY, AGENCY_B);
        String made = as("agency-b")
                .header("Idempotency-Key", key)
                .body(theirs)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response own = as(STRANGER)
                .header("Idempotency-Key", key)
                .body(body(freshNumber(), freshPatent()))
                .post(PATH);
        own.then().statusCode(201);
        assertThat(own.<String>path("id")).isNotEqualTo(made);
    }

    @Test
    void anothers_rows_of_a_bulk_upload_are_no_ones() {
        String line = body(freshNumber(), freshPatent())
                .replace(Contracts.AGENCY, AGENCY_B)
                .replace("\n", " ");
        String key = UUID.randomUUID().toString();
        assertThat(bulk("agency-b", key, line)).contains("ACCEPTED");
        assertThat(bulk(STRANGER, key, line))
                .contains("AGENCY_NOT_CALLER")
                .isEqualTo(bulk(STRANGER, UUID.randomUUID().toString(), line));
    }

    private static String bulk(String user, String key, String line) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .header("Idempotency-Key", key)
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/bulk")
                .asString();
    }
}
