package io.zhuanhua.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StyleGuideTest {

    @Test
    void every_component_renders_in_both_languages() {
        assertThat(page("")).contains("专利转化运用 · 东胜区", "人民币壹佰万元整", "800,000.00");
        assertThat(page("?lang=en")).contains("Patent Transformation · Dongsheng", "<html lang=\"en\">");
    }

    private static String page(String query) {
        return given().get("/contracts/styleguide" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
