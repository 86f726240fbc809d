package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class ClockIT {

    @Inject
    LegalClock clock;

    @Inject
    DataSource database;

    @Test
    void moves_forward_only_and_is_kept() throws SQLException {
        LocalDate today = clock.today();
        assertThat(today).isAfterOrEqualTo(LocalDate.of(2025, 3, 3)).isBefore(LocalDate.of(2026, 1, 1));
        set("admin-a", today.plusDays(10).toString()).statusCode(200);
        assertThat(clock.today()).isEqualTo(today.plusDays(10));
        set("admin-a", today.plusDays(9).toString()).statusCode(409).body("code", equalTo("CLOCK_BACKWARDS"));
        set("admin-a", today.plusDays(10).toString()).statusCode(200);
        given().auth()
                .preemptive()
                .basic("clerk-a", "clerk-a")
                .get("/api/v1/local-clock")
                .then()
                .body("today", equalTo(today.plusDays(10).toString()));
        assertThat(kept()).isEqualTo(today.plusDays(10));
    }

    @Test
    void only_the_administrator_may_move_it() {
        set("clerk-a", "2030-01-01").statusCode(403);
    }

    @Test
    void a_date_is_needed() {
        set("admin-a", "soon").statusCode(422).body("errors[0].pointer", equalTo("/today"));
        set("admin-a", "").statusCode(422);
    }

    private LocalDate kept() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT today FROM local_clock")) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private static ValidatableResponse set(String account, String today) {
        return given().auth()
                .preemptive()
                .basic(account, account)
                .contentType("application/json")
                .body("{\"today\":\"" + today + "\"}")
                .post("/api/v1/local-clock")
                .then();
    }
}
