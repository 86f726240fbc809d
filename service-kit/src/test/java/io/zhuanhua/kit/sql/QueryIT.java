package io.zhuanhua.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.Role;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class QueryIT {

    @Inject
    DataSource database;

    private static Query letters() {
        return Query.of("SELECT letter FROM (VALUES ('a'), ('b'), ('c'), ('d')) AS t (letter)");
    }

    private static String first(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    @Test
    void every_condition_must_hold_whatever_is_in_it() {
        Query asked = letters().where("letter = ? OR letter = ?", "a", "b").where("letter <> ?", "b");

        assertThat(asked.list(database, QueryIT::first)).containsExactly("a");
    }

    @Test
    void rows_come_in_order_and_no_more_than_wanted() {
        Query asked = letters().orderBy("letter DESC").limit(2);

        assertThat(asked.list(database, QueryIT::first)).containsExactly("d", "c");
        assertThat(letters().orderBy("letter").first(database, QueryIT::first)).contains("a");
        assertThat(letters().where("letter > ?", "d").first(database, QueryIT::first))
                .isEmpty();
    }

    @Test
    void what_somebody_typed_is_a_value_and_never_sql() {
        assertThat(letters().where("letter = ?", "a' OR 'a' = 'a").list(database, QueryIT::first))
                .isEmpty();
    }

    @Test
    void codes_moments_and_collections_are_values_too() {
        Instant moment = Instant.parse("2025-03-10T08:09:10.123456Z");

        assertThat(letters().where("letter = ANY (?)", List.of("b", "x")).list(database, QueryIT::first))
                .containsExactly("b");
        assertThat(Query.of("SELECT ?::text", Role.CLERK).first(database, QueryIT::first))
                .contains("CLERK");
        assertThat(Query.of("SELECT ?::timestamptz AS moment", moment)
                        .first(database, row -> Rows.moment(row, "moment")))
                .contains(moment);
    }
}
