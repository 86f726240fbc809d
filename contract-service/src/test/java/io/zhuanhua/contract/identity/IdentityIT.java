package io.zhuanhua.contract.identity;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.show;
import static io.zhuanhua.contract.Contracts.sign;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.kit.wiring.Works;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Sides without a credit code, from the first draft to the proven transfer (story 44).
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class IdentityIT {

    private static final String NUMBER = "150202199003071234";
    private static final String MASKED = "1502**********1234";
    private static final String NAME = "敖特根巴雅尔";
    private static final String UNIT_SELLER = "\"name\": \"清华大学\", \"creditCode\": \"12100000400000624D\"";

    private final ForeignEvents register =
            new ForeignEvents(Infrastructure.kafkaServers(), Topic.NATIONAL_EVENTS, "platform-bridge");

    @Inject
    DataSource database;

    @Inject
    Works works;

    private static String body(PatentNumber patent, String name, String number) {
        return Contracts.body(freshNumber(), patent)
                .replace(
                        UNIT_SELLER,
                        "\"name\": \"%s\", \"identity\": {\"type\": \"ID_CARD\", \"number\": \"%s\"}"
                                .formatted(name, number));
    }

    private static String submitted(PatentNumber patent) {
        return submitted(patent, NAME);
    }

    private static String submitted(PatentNumber patent, String name) {
        return submit("agency-a", body(patent, name, NUMBER))
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("IDENTITY_NUMBER_CHECK"))
                .extract()
                .path("id");
    }

    private static String sellerOf(String contract) {
        return show("agency-a", contract).then().extract().path("parties[0].id");
    }

    /// Every text in every table of the service but the vault.
    private List<String> everythingStored() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                }
            }
        }
        return texts;
    }

    @Test
    void story_44_an_individual_is_masked_everywhere_and_in_clear_nowhere() throws SQLException {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        show("agency-a", contract)
                .then()
                .body("parties[0].name", equalTo(NAME))
                .body("parties[0].creditCode", nullValue())
                .body("parties[0].identity.type", equalTo("ID_CARD"))
                .body("parties[0].identity.number", equalTo(MASKED));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as("clerk-a")
                .get(PATH + "?q=" + patent.text())
                .then()
                .body("items[0].transferor", equalTo("敖**")));
        String timeline = as("clerk-a").get(PATH + "/" + contract + "/timeline").asString();
        assertThat(timeline).contains(MASKED).doesNotContain(NUMBER).doesNotContain(NAME);
        assertThat(everythingStored())
                .anySatisfy(text -> assertThat(text).contains(MASKED))
                .noneSatisfy(text -> assertThat(text).contains(NUMBER))
                .noneSatisfy(text -> assertThat(text).contains(NAME));
    }

    @Test
    void a_clerk_signs_for_an_individual_and_the_register_proves_the_transfer_by_the_whole_name() {
        PatentNumber patent = freshPatent();
        // the register publishes it, so that it does lie somewhere
        String published = "王小明";
        String contract = submitted(patent, published);
        sign("agency-a", contract).then().statusCode(201);
        sign("enterprise-a", contract)
                .then()
                .statusCode(201)
                .body("next.waitingFor", equalTo(List.of(sellerOf(contract))));
        as("clerk-a")
                .body("{\"signedOn\": \"2025-03-11\", \"onBehalfOf\": \"%s\"}".formatted(sellerOf(contract)))
                .post(PATH + "/" + contract + "/signatures")
                .then()
                .statusCode(201)
                .body("status", equalTo("SIGNED"));
        register.publish(
                null,
                new RegisterRecorded(
                        new RecordId("TR01-" + UUID.randomUUID()),
                        RegisterCode.TR01,
                        patent,
                        LocalDate.of(2025, 4, 2),
                        List.of(published),
                        List.of("鄂尔多斯市某某科技有限公司"),
                        null,
                        null,
                        null,
                        EvidenceGrade.A));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(status(contract)).isEqualTo("VERIFIED"));
        assertThat(works.reader("verification").rebuild(false).equal()).isTrue();
    }

    @Test
    void the_same_papers_are_the_same_individual_in_every_contract() {
        String one = sellerOf(submitted(freshPatent()));
        String other = sellerOf(submitted(freshPatent()));
        assertThat(one).isEqualTo(other).startsWith("P-").doesNotContain(NUMBER);
    }

    @Test
    void only_a_clerk_is_shown_the_papers_and_that_is_recorded() {
        String contract = submitted(freshPatent());
        String path = PATH + "/" + contract + "/identity-disclosures";
        String asked = "{\"party\": \"%s\", \"reason\": \"与身份证原件核对\"}".formatted(sellerOf(contract));
        as("agency-a").body(asked).post(path).then().statusCode(403);
        as("auditor-a").body(asked).post(path).then().statusCode(403);
        as("clerk-a").body("{}").post(path).then().statusCode(422);
        as("clerk-a")
                .body("{\"party\": \"%s\", \"reason\": \"核对\"}".formatted(Contracts.ENTERPRISE))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_PARTY"));
        as("clerk-a")
                .body(asked)
                .post(path)
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME))
                .body("number", equalTo(NUMBER));
        as("auditor-a")
                .get(PATH + "/" + contract + "/timeline")
                .then()
                .body("items.kind", hasItem("contract.identity-disclosed"))
                .body("items.account", hasItem("clerk-a"));
    }

    @Test
    void a_draft_is_sealed_shows_its_numbers_masked_and_is_handed_in_whole() throws SQLException {
        String draft = as("agency-a")
                .body(body(freshPatent(), NAME, NUMBER))
                .post(PATH + "/drafts")
                .then()
                .statusCode(201)
                .body("contract.parties[0].identity.number", equalTo(MASKED))
                .extract()
                .path("id");
        assertThat(everythingStored()).noneSatisfy(text -> assertThat(text).contains(NUMBER));
        as("agency-a")
                .body(body(freshPatent(), NAME, MASKED))
                .put(PATH + "/drafts/" + draft)
                .then()
                .statusCode(200);
        String contract = as("agency-a")
                .post(PATH + "/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("clerk-a")
                .body("{\"party\": \"%s\", \"reason\": \"核对\"}".formatted(sellerOf(contract)))
                .post(PATH + "/" + contract + "/identity-disclosures")
                .then()
                .body("number", equalTo(NUMBER));
    }

    @Test
    void an_amendment_keeps_papers_that_come_back_masked_and_refuses_stars_it_does_not_know() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        String amendment = "{\"agreedOn\": \"2025-03-15\", \"reason\": \"调整价款\", \"contract\": %s}";
        String known = body(patent, "敖**", MASKED);
        String unknown = body(patent, "巴**", MASKED);
        as("agency-a")
                .body(amendment.formatted(unknown))
                .post(PATH + "/" + contract + "/amendments")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("IDENTITY_NUMBER_MASKED"))
                .body("errors.pointer", hasItem("/contract/parties/0/identity/number"));
        as("agency-a")
                .body(amendment.formatted(known))
                .post(PATH + "/" + contract + "/amendments")
                .then()
                .statusCode(201)
                .body("parties[0].name", equalTo(NAME))
                .body("parties[0].id", not(nullValue()));
    }

    @Test
    void papers_that_cannot_be_are_refused_at_their_place() {
        submit("agency-a", body(freshPatent(), NAME, "1502021990"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("IDENTITY_NUMBER_INVALID"))
                .body("errors.pointer", hasItem("/parties/0/identity/number"));
        submit("agency-a", body(freshPatent(), NAME, NUMBER).replace("ID_CARD", "DRIVING"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("IDENTITY_TYPE_UNKNOWN"));
        String agency = Contracts.body(freshNumber(), freshPatent())
                .replace(
                        "\"creditCode\": \"91150602MA0QK7C21T\",",
                        "\"identity\": {\"type\": \"ID_CARD\", \"number\": \"%s\"},".formatted(NUMBER));
        submit("agency-a", agency).then().statusCode(422).body("errors.code", hasItem("AGENCY_WITHOUT_CODE"));
    }
}
