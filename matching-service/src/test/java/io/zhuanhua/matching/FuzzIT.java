package io.zhuanhua.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import io.zhuanhua.testkit.fuzz.OpenApiFuzz;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Nothing from outside breaks the service, and who is refused is told why.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "matching"))
class FuzzIT {

    @Test
    void no_request_is_answered_with_a_failure_of_ours() {
        OpenApiFuzz.Report report = OpenApiFuzz.run(RestAssured.baseURI + ":" + RestAssured.port);
        assertThat(report.sent()).isGreaterThan(500);
    }

    @Test
    void a_bad_need_hears_everything_that_is_wrong_with_it() {
        Api.post(
                        "enterprise-a",
                        "needs",
                        "{'title':' ','industry':'Z1','ipc':['H01M','nonsense'],'budget':'1e9','deadline':'2025-02-30','visibility':'SECRET'}")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/title", "/content", "/industry", "/ipc/1", "/budget", "/deadline", "/visibility"));
    }

    @Test
    void bad_documents_have_a_code_and_leave_nothing_behind() {
        Map<String, String> codes = Map.of(
                "{'title':'a','content':'b','unknown':1}",
                "UNKNOWN_FIELD",
                "{'title':1,'content':'b'}",
                "WRONG_TYPE",
                "{'title':'a'",
                "MALFORMED_JSON",
                "{'title':'%s','content':'b'}".formatted("长".repeat(201)),
                "TEXT_TOO_LONG",
                "{'title':'a','content':'b','invited':['%s']}".formatted(Api.UNIVERSITY),
                "INVITED_UNWANTED",
                "{'title':'a','content':'b','visibility':'DIRECTED'}",
                "INVITED_MISSING",
                "{'title':'a','content':'b','deadline':'2001-01-01'}",
                "DEADLINE_PAST");
        codes.forEach(
                (body, code) -> Api.post("enterprise-b", "needs", body).then().body("code", equalTo(code)));
        assertThat(Api.ids(Api.get("enterprise-b", "needs?q=长长长"))).isEmpty();
        Api.post("university-a", "patents", "{'title':'a','number':'202310123456.5'}")
                .then()
                .statusCode(422)
                .body("code", equalTo("PATENT_NUMBER_CHECK_DIGIT"));
    }

    @Test
    void odd_ids_and_cursors_are_not_found_or_not_understood() {
        for (String path : List.of("matches/~", "matches/a~b", "matches/a~b~c", "needs/%20x", "patents/~~~")) {
            Api.get("clerk-a", path).then().statusCode(404);
        }
        Api.get("clerk-a", "matches?after=nonsense").then().statusCode(400);
        Api.get("clerk-a", "needs?limit=0").then().statusCode(400);
    }
}
