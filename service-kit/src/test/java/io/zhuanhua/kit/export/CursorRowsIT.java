package io.zhuanhua.kit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class CursorRowsIT {

    @Inject
    DataSource database;

    private CursorRows counting(String sequence, int most) throws SQLException {
        execute("CREATE SEQUENCE " + sequence);
        Query numbers = Query.of("SELECT nextval('" + sequence + "') FROM generate_series(1, ?)", most);
        return new CursorRows(database, numbers, (row, number) -> List.of(number, row.getLong(1)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long made(String sequence) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT last_value FROM " + sequence)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void the_database_makes_no_more_rows_than_are_asked_for() throws Exception {
        CursorRows rows = counting("stopped_early", 10_000);

        assertThatThrownBy(() -> rows.each(row -> {
                    throw new IOException("enough");
                }))
                .hasMessage("enough");
        assertThat(made("stopped_early")).isEqualTo(CursorRows.FETCH);
    }

    @Test
    void every_row_comes_once_and_in_order() throws Exception {
        List<Object> numbers = new ArrayList<>();
        counting("read_whole", 1_234).each(row -> numbers.add(row.getFirst()));

        assertThat(numbers).hasSize(1_234);
        assertThat(numbers.getLast()).isEqualTo(1_234);
        assertThat(made("read_whole")).isEqualTo(1_234);
    }

    @Test
    void a_question_the_database_refuses_is_an_error_and_gives_the_connection_back() {
        CursorRows wrong = new CursorRows(database, Query.of("SELECT 1 / ?", 0), (row, number) -> List.of());
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> wrong.each(row -> {})).isInstanceOf(IOException.class);
        }
    }
}
