package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The style page in a real browser, as a clerk's screen and as a telephone's. Pictures are kept in `target/screens`.
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ScreensTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TestHTTPResource("/contracts/styleguide")
    URL styleguide;

    private Playwright playwright;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void starts_the_browser() {
        assumeThat(CHROMIUM)
                .as("Chromium is not installed: apt-get install chromium fonts-noto-cjk")
                .isExecutable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--disable-background-networking")));
    }

    @AfterAll
    void stops_the_browser() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @Test
    void fits_a_clerks_screen_and_a_telephone_without_a_complaint() throws Exception {
        for (int[] size : new int[][] {{1366, 768}, {390, 844}}) {
            for (String language : List.of("zh", "en")) {
                try (Page page = opened(size, "?lang=" + language)) {
                    shoot(page, size[0] + "-" + language);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(size[0]);
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private Page opened(int[] size, String query) {
        Page page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(size[0], size[1]).setLocale("zh-CN"));
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                complaints.add(message.text());
            }
        });
        page.navigate(styleguide + query);
        page.waitForSelector(".drawing canvas");
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
        return page;
    }

    private static void shoot(Page page, String name) throws Exception {
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        page.screenshot(new Page.ScreenshotOptions().setPath(screens.resolve(name + ".png")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screens.resolve(name + "-full.png"))
                .setFullPage(true));
    }
}
