package io.zhuanhua.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StyleGuideTest {

    @Test
    void every_component_renders_in_both_languages() {
        assertThat(page("")).contains("<html lang=\"zh-CN\">", "专利转化运用 · 东胜区", "人民币壹佰万元整", "800,000.00");
        assertThat(page("?lang=en")).contains("<html lang=\"en\">", "Patent Transformation · Dongsheng");
    }

    @Test
    void what_asks_once_sends_what_the_page_put_into_it() {
        assertThat(page(""))
                .containsPattern("(?s)<details class=\"confirm\">.*name=\"step\" value=\"APPROVAL\".*<button");
    }

    @Test
    void the_corner_says_who_where_and_which_day_it_is() {
        assertThat(page("?q=%22x%22"))
                .contains("clerk-a", "经办", "东胜区市场监督管理局", "2025-04-10")
                .contains("href=\"/contracts/styleguide?q=%22x%22&amp;lang=en\"");
    }

    @Test
    void shows_the_doors_that_open_and_marks_the_one_passed() {
        assertThat(page(""))
                .contains("<a href=\"/contracts\" aria-current=\"true\">合同与核验</a>", ">台账</a>")
                .doesNotContain(">运行</a>");
        assertThat(page("?as=admin")).contains(">运行</a>").doesNotContain(">台账</a>");
    }

    @Test
    void a_visitor_without_a_login_is_shown_the_notices_and_the_way_in() {
        assertThat(page("?as="))
                .contains(">公示</a>", "href=\"/login\"")
                .doesNotContain("经办</span>", "/logout", ">工作台</a>");
    }

    @Test
    void nothing_is_inline_and_nothing_comes_from_elsewhere() {
        assertThat(page(""))
                .doesNotContainPattern("<script(?! src=\"/ui/)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=")
                .doesNotContainPattern("(src|href|action)=\"(https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor/htmx.min.js", "vendor/echarts.min.js", "zhuanhua.css", "shortcuts.js", "charts.js"})
    void what_a_page_names_is_there(String file) {
        String address = Formats.asset(file);
        given().get(address).then().statusCode(200);
        assertThat(address).matches("/ui/[a-z./]+\\?v=[0-9a-f]+");
    }

    @Test
    void a_text_that_looks_like_markup_stays_text() {
        assertThat(page("?q=%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
    }

    @Test
    void an_amount_is_put_into_words_while_it_is_typed() {
        given().queryParam("total", "１２３，４５６．７８")
                .get("/ui/amount-in-words")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain; charset=utf-8")
                .body(org.hamcrest.Matchers.equalTo("人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分"));
        for (String nonsense : List.of("", "<b>", "12万", "9".repeat(500))) {
            given().queryParam("total", nonsense)
                    .get("/ui/amount-in-words")
                    .then()
                    .statusCode(200)
                    .body(org.hamcrest.Matchers.emptyString());
        }
        given().get("/ui/amount-in-words").then().statusCode(200);
    }

    @Test
    void trouble_has_a_page_of_its_own() {
        assertThat(page("/trouble")).contains("<h1>没有这一页</h1>", "NOT_FOUND", "回到工作台");
    }

    private static String page(String rest) {
        return given().urlEncodingEnabled(false)
                .get("/contracts/styleguide" + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
