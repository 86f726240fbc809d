package io.zhuanhua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import io.zhuanhua.testkit.fuzz.OpenApiFuzz;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class FuzzIT {

    @Test
    void nothing_sent_from_outside_breaks_the_service() {
        OpenApiFuzz.Report report = OpenApiFuzz.run(RestAssured.baseURI + ":" + RestAssured.port);

        assertThat(report.answers().keySet()).contains(200, 400, 401, 403, 404, 422);
    }
}
