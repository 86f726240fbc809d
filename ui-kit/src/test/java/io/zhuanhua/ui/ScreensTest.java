package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.testkit.Chromium;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The style page in a real browser under the house's content security policy. Pictures are kept in `target/screens`.
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");

    @TestHTTPResource("/contracts/styleguide")
    URL styleguide;

    private Chromium chromium;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void starts_the_browser() {
        assumeThat(Chromium.isInstalled()).as(Chromium.MISSING).isTrue();
        chromium = Chromium.open();
    }

    @AfterAll
    void stops_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1366,768,?lang=zh",
        "1366,768,?lang=en",
        "683,384,?lang=zh",
        "390,844,?lang=zh",
        "390,844,?lang=en",
        "1366,768,?as=",
        "1920,1080,/wall",
        "390,844,/trouble"
    })
    void fits_the_screen_breaks_no_rule_and_complains_about_nothing(int width, int height, String address) {
        try (Page page = opened(width, height, address)) {
            String name = width + address.replaceAll("[^a-z]+", "-");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve(name + "-full.png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + " "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .toList())
                    .isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void prints_on_a4() {
        try (Page page = opened(1366, 768, "")) {
            page.pdf(new Page.PdfOptions().setPath(SCREENS.resolve("print.pdf")).setPreferCSSPageSize(true));
        }
        assertThat(SCREENS.resolve("print.pdf")).isNotEmptyFile();
    }

    @Test
    void the_slash_goes_to_the_search_field() {
        try (Page page = opened(1366, 768, "")) {
            page.keyboard().press("/");
            PlaywrightAssertions.assertThat(page.locator("#find")).isFocused();
        }
    }

    @Test
    void a_column_sorts_up_and_down_as_numbers() {
        try (Page page = opened(1366, 768, "")) {
            Locator amounts = page.locator(".listing table tbody td:nth-child(6)");
            Locator head = page.locator(".listing table th:nth-child(6) button");
            head.click();
            assertThat(amounts.allInnerTexts())
                    .containsExactly("50,000.00", "123,456.78", "800,000.00", "12,345,678.90");
            head.click();
            assertThat(amounts.allInnerTexts()).first().isEqualTo("12,345,678.90");
            PlaywrightAssertions.assertThat(page.locator(".listing table th:nth-child(6)"))
                    .hasAttribute("aria-sort", "descending");
        }
    }

    @Test
    void an_amount_is_in_words_beneath_the_field_while_it_is_typed() {
        try (Page page = opened(1366, 768, "")) {
            page.locator("[id='amounts.total']").fill("１２３，４５６．７８");
            page.locator("[id='amounts.total']").pressSequentially(" ");
            PlaywrightAssertions.assertThat(page.locator("[id='amounts.total-words']"))
                    .hasText("人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分");
            page.locator("#technical").focus();
            PlaywrightAssertions.assertThat(page.locator("[id='amounts.total']"))
                    .hasValue("123,456.78");
        }
    }

    @Test
    void a_form_that_came_back_wrong_begins_at_its_errors() {
        try (Page page = chromium.page(1366, 768)) {
            page.navigate(styleguide.toString());
            PlaywrightAssertions.assertThat(page.locator(".errors")).isFocused();
            page.locator(".errors a").first().click();
            PlaywrightAssertions.assertThat(page.locator("#transferee")).isFocused();
        }
    }

    private Page opened(int width, int height, String address) {
        complaints.clear();
        Page page = chromium.page(width, height);
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                complaints.add(message.text());
            }
        });
        page.navigate(styleguide + address);
        if (!address.equals("/trouble")) {
            page.waitForSelector(".drawing canvas");
        }
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
        return page;
    }
}
