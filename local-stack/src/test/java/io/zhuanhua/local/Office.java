package io.zhuanhua.local;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A browser with one screen per person, each logged in through the login page.
final class Office implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final URI front;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, Screen> screens = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private Office(URI front, Playwright playwright, Browser browser) {
        this.front = front;
        this.playwright = playwright;
        this.browser = browser;
    }

    /// The test is skipped with a message where there is no Chromium.
    static void assumeBrowser() {
        assumeThat(CHROMIUM)
                .as("Chromium is not installed: apt-get install chromium fonts-noto-cjk")
                .isExecutable();
    }

    static Office open(URI front) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--disable-background-networking")));
        return new Office(front, playwright, browser);
    }

    /// The screen of this person; the empty name is a visitor without a login.
    Screen of(String user) {
        return screens.computeIfAbsent(user, name -> {
            Screen screen = new Screen(
                    browser.newPage(new Browser.NewPageOptions()
                            .setViewportSize(1366, 768)
                            .setLocale("zh-CN")),
                    front,
                    complaints);
            if (!name.isEmpty()) {
                screen.go("/login");
                screen.type("j_username", name);
                screen.type("j_password", name);
                screen.press("登录");
            }
            return screen;
        });
    }

    /// Everything on any page looked at that breaks a rule of every page.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
