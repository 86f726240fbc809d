package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class CommandsIT {

    @Test
    void the_same_key_with_the_same_body_is_the_same_command() {
        String key = UUID.randomUUID().toString();
        String first = id(post("agency-a", key, "one"));
        assertThat(id(post("agency-a", key, "one"))).isEqualTo(first);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post("agency-a", key, "one").statusCode(201);
        post("agency-a", key, "two").statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_key_is_good_for_one_account_only() {
        String key = UUID.randomUUID().toString();
        String first = id(post("agency-a", key, "one"));
        assertThat(id(post("agency-b", key, "one"))).isNotEqualTo(first);
    }

    @Test
    void without_a_key_every_request_is_a_new_command() {
        assertThat(id(post("agency-a", null, "one"))).isNotEqualTo(id(post("agency-a", null, "one")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb"})
    void an_odd_key_is_refused(String key) {
        post("agency-a", key, "one").statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void a_long_key_is_refused() {
        post("agency-a", "k".repeat(201), "one").statusCode(400);
        post("agency-a", "k".repeat(200), "one").statusCode(201);
    }

    static ValidatableResponse post(String account, @Nullable String key, String reason) {
        return given().auth()
                .preemptive()
                .basic(account, account)
                .headers(key == null ? Map.of() : Map.of("Idempotency-Key", key))
                .contentType("application/json")
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/api/v1/notes")
                .then();
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }
}
