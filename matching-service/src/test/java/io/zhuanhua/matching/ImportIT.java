package io.zhuanhua.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Whole tables, ours and the real ones of the shared data.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "matching"))
class ImportIT {

    @Test
    void brings_the_good_rows_tells_the_bad_ones_and_changes_nothing_the_second_time() {
        String table = """
                编号,统一社会信用代码,企业名称,标题,内容,预算
                1,91150602MA0N3R4W5M,甲,导入需求一,内容一,1000
                2,91150602MA0N3R4W5M,甲,,内容二,1000
                3,91150602MA0N3R4W5X,甲,导入需求三,内容三,1000
                4,91150602MA0N3R4W5M,甲,导入需求四,内容四,一千
                5,91150602MA0N3R4W5M
                6,91150602MA0N3R4W5M,甲,导入需求六,内容六,
                """;
        csv("needs/import", table)
                .body("rows", equalTo(6))
                .body("added", equalTo(2))
                .body("refused", equalTo(4))
                .body("problems.line", hasItems(3, 4, 5, 6))
                .body("problems.pointer", hasItems("/title", "/enterprise/creditCode", "/budget"));
        csv("needs/import", table).body("added", equalTo(0)).body("unchanged", equalTo(2));
        csv("needs/import", table.replace("内容一", "另一个内容"))
                .body("added", equalTo(0))
                .body("problems.code", hasItems("NEED_EXISTS"));
        await().untilAsserted(() ->
                assertThat(Api.ids(Api.get("enterprise-a", "needs?q=导入需求"))).hasSize(2));
    }

    @Test
    void brings_json_lines_as_well() {
        String lines = """
                {"title":"逐行专利一","abstract":"摘要","reference":"TEST-1"}
                {"title":"逐行专利二","nonsense":1}
                """;
        Api.as("clerk-a")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/patents/import?holder=" + Api.UNIVERSITY)
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("problems.line", hasItems(2))
                .body("problems.code", hasItems("UNKNOWN_FIELD"));
    }

    @Test
    void refuses_a_file_that_is_no_table_and_a_person_who_is_no_clerk() {
        Api.as("clerk-a")
                .contentType("text/csv")
                .body("a,b\n1,2\n")
                .post("/api/v1/needs/import")
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_COLUMNS_MISSING"));
        Api.as("enterprise-a")
                .contentType("text/csv")
                .body("title\na\n")
                .post("/api/v1/needs/import")
                .then()
                .statusCode(403);
        Api.as("clerk-a")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/needs/import")
                .then()
                .statusCode(415);
    }

    @Test
    void brings_the_real_needs_and_patents_and_ranks_them() {
        real("needs/import?enterprise=" + Api.OTHER_ENTERPRISE, "need-achievement/needs.csv")
                .body("added", equalTo(268));
        real("patents/import?holder=" + Api.UNIVERSITY, "patents-cnipa-sample/patents.csv")
                .body("added", equalTo(40));
        real("patents/import?holder=" + Api.UNIVERSITY, "patents-full10/patents.csv")
                .body("added", equalTo(10));
        real("patents/import?holder=" + Api.UNIVERSITY, "patents-g06f/patents.csv")
                .body("added", equalTo(4_594));
        real("patents/import?holder=" + Api.UNIVERSITY, "patents-g06f/patents.csv")
                .body("added", equalTo(0))
                .body("unchanged", equalTo(4_594));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(Api.ids(Api.get("clerk-a", "patents?q=CN117151122A")))
                        .hasSize(1));
        String need = Api.need("enterprise-a", "银行客服智能问答", "用自然语言处理和知识图谱回答银行客户的问题。");
        Api.get("enterprise-a", "needs/" + need + "/matches?limit=5")
                .then()
                .statusCode(200)
                .body("items[0].other.title", containsString("客服"))
                .body("items.size()", equalTo(5));
    }

    private static ValidatableResponse csv(String path, String table) {
        return Api.as("clerk-a")
                .contentType("text/csv; charset=UTF-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/" + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse real(String path, String file) {
        byte[] table = SharedData.file(file);
        return Api.as("admin-a")
                .contentType("text/csv")
                .body(table)
                .post("/api/v1/" + path)
                .then()
                .statusCode(200);
    }
}
