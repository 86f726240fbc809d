package io.zhuanhua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.zhuanhua.testkit.fuzz.OddForms.Field;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One person's screen. Everything is done by keyboard: fields are typed, buttons and links are pressed with Enter.
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path PICTURES = Path.of("target", "screens");

    private static final String LINKS = """
            html => [...(html ? new DOMParser().parseFromString(html, 'text/html') : document)
                .querySelectorAll("a[href^='/']:not([download])")].map(link => link.getAttribute('href'))""";
    private static final String FORMS = """
            html => [...(html ? new DOMParser().parseFromString(html, 'text/html') : document)
                .querySelectorAll('form')].map(form => ({
                    method: form.method, action: form.getAttribute('action'), type: form.enctype,
                    fields: [...form.elements].filter(it => it.name)
                        .map(it => ({ name: it.name, value: it.type === 'file' ? '' : it.value, type: it.type }))
                }))""";
    private static final String FILES =
            "() => [...document.querySelectorAll('a[download]')].map(link => link.pathname + link.search)";
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String VIOLATIONS = """
            async colours => (await axe.run(document, {
                resultTypes: ['violations'], preload: false, rules: { 'color-contrast': { enabled: colours } }
            })).violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html))""";

    private final Page page;
    private final URI front;
    private final List<String> complaints;
    private final Set<String> seen;
    private final Map<String, Form> forms = new LinkedHashMap<>();

    /// @param complaints where it is noted what breaks a rule of every page
    /// @param seen where the kinds of pages that were looked at are noted
    Screen(Page page, URI front, List<String> complaints, Set<String> seen) {
        this.page = page;
        this.front = front;
        this.complaints = complaints;
        this.seen = seen;
        page.setDefaultTimeout((double) PATIENCE.toMillis());
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log") && !message.text().contains("422")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /// Answers with the status.
    int go(String path) {
        Response response = page.navigate(front.resolve(path).toString());
        return response == null ? 0 : response.status();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /// What is folded away has fields of the same name.
    void type(String field, String value) {
        page.locator("[name='" + field + "']:visible").fill(value);
    }

    /// Into the field beside the one that says `known`, in a form of numbered rows: `parameters.3.name`,
    /// `parameters.3.value`.
    void typeBeside(String known, String part, String value) {
        Locator fields = page.locator("input[name$='.name']");
        String name = fields.all().stream()
                .filter(field -> field.inputValue().equals(known))
                .findFirst()
                .map(field -> field.getAttribute("name"))
                .orElseThrow();
        type(name.replaceAll("[a-z]+$", part), value);
    }

    void choose(String field, String value) {
        page.locator("select[name='" + field + "']:visible").selectOption(value);
    }

    /// The last there is to choose: the newest.
    void chooseLast(String field) {
        Locator options = page.locator("select[name='" + field + "'] option");
        choose(field, options.last().getAttribute("value"));
    }

    /// A radio button or a box, by its value.
    void tick(String field, String value) {
        Locator box = page.locator("input[name='" + field + "'][value='" + value + "']");
        if (!box.isChecked()) {
            box.press("Space");
        }
    }

    void attach(String field, String name, String content) {
        String kind = name.endsWith(".csv") ? "text/csv" : "application/pdf";
        page.locator("input[type=file][name='" + field + "']")
                .setInputFiles(new FilePayload(name, kind, content.getBytes(StandardCharsets.UTF_8)));
    }

    /// Opens the first part of the page that is folded away under these words, unless it is open.
    void open(String words) {
        Locator folded = page.locator("details:not([open]) > summary", new Page.LocatorOptions().setHasText(words));
        if (folded.count() > 0) {
            folded.first().press("Enter");
        }
    }

    /// What a link to a file brings, asked as the browser would.
    ///
    /// @param status that has to answer
    String fetched(String link, int status) {
        String path = page.locator("main a[download]", new Page.LocatorOptions().setHasText(link))
                .getAttribute("href");
        APIResponse answer = page.request().get(front.resolve(path).toString());
        try {
            assertThat(answer.status()).as(path).isEqualTo(status);
            return answer.text();
        } finally {
            answer.dispose();
        }
    }

    /// The button of this name in what the page is about; what it does is waited for.
    void press(String button) {
        Locator main = page.locator("main");
        Locator found = main.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
        enter(found.first());
    }

    /// Opens what asks once before an act, and says yes.
    void confirm(String act) {
        enter(asked(act).locator("button"));
    }

    /// Opens what asks once before an act, and types or chooses there.
    void answer(String act, String field, String value) {
        Locator found = asked(act).locator("[name='" + field + "']");
        if ("select".equals(found.evaluate("field => field.localName"))) {
            found.selectOption(value);
        } else {
            found.fill(value);
        }
    }

    private Locator asked(String act) {
        Locator details = page.locator("details.confirm")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(act))));
        if (details.getAttribute("open") == null) {
            details.locator("summary").press("Enter");
        }
        return details;
    }

    /// Enter, typed in a field, hands its form in.
    void enterIn(String field) {
        enter(page.locator("[name='" + field + "']:visible"));
    }

    void follow(String link) {
        Locator found = page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first();
        enter(found);
    }

    /// And waits for the page that comes of it.
    private void enter(Locator found) {
        page.evaluate("window.left = true");
        found.press("Enter");
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(this::arrived);
    }

    /// Asked from outside: what waits within the page has to evaluate text, which the page's own rules forbid.
    private boolean arrived() {
        try {
            return Boolean.TRUE.equals(page.evaluate("!window.left && document.readyState === 'complete'"));
        } catch (PlaywrightException between) {
            return false;
        }
    }

    /// Looks again until the page has heard of it.
    void goUntil(String path, String word) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(go(path)).isEqualTo(200);
            assertThat(text()).contains(word);
        });
    }

    void shows(String... words) {
        for (String word : words) {
            assertThat(page.locator("main")).containsText(word);
        }
    }

    String text() {
        return page.locator("main").innerText();
    }

    /// A form of a page.
    ///
    /// @param type how it is sent
    record Form(String method, String action, String type, List<Field> fields) {

        private String kind() {
            return method
                    + Screen.kind(action)
                    + fields.stream().map(Field::name).distinct().toList();
        }
    }

    /// One of each kind, of all pages whose links were asked for.
    List<Form> forms() {
        return List.copyOf(forms.values());
    }

    private void noteForms(String html) {
        for (Map<?, ?> form : objects(page.evaluate(FORMS, html))) {
            List<Field> fields = objects(form.get("fields")).stream()
                    .map(field -> new Field(text(field, "name"), text(field, "value"), text(field, "type")))
                    .toList();
            Form found = new Form(text(form, "method"), text(form, "action"), text(form, "type"), fields);
            forms.putIfAbsent(found.kind(), found);
        }
    }

    private static List<Map<?, ?>> objects(@Nullable Object list) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(each -> objects.add((Map<?, ?>) each));
        }
        return objects;
    }

    private static String text(Map<?, ?> object, String key) {
        return String.valueOf(object.get(key));
    }

    /// Sends a form filled in with these, without opening what comes of it.
    int send(Form form, List<Field> filled) {
        FormData data = FormData.create();
        RequestOptions request = RequestOptions.create()
                .setMethod(form.method())
                .setMaxRedirects(0)
                .setHeader("Origin", front.toString())
                .setHeader("Accept", "text/html");
        String target = front.resolve(form.action()).toString();
        if (form.method().equals("get")) {
            target = target.replaceAll("\\?.*", "") + "?" + encoded(filled);
        } else if (form.type().startsWith("multipart")) {
            filled.forEach(field -> {
                if (field.type().equals("file")) {
                    byte[] content = field.value().getBytes(StandardCharsets.UTF_8);
                    data.append(field.name(), new FilePayload("a.pdf", "application/pdf", content));
                } else {
                    data.append(field.name(), field.value());
                }
            });
            request.setMultipart(data);
        } else {
            request.setHeader("Content-Type", form.type()).setData(encoded(filled));
        }
        APIResponse answer = page.request().fetch(target, request);
        try {
            return answer.status();
        } finally {
            answer.dispose();
        }
    }

    private static String encoded(List<Field> fields) {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Where one can go from here within the house, downloads left out.
    List<String> links() {
        return linksOf("");
    }

    /// @param html of a page that is not open; empty for the one that is
    private List<String> linksOf(String html) {
        noteForms(html);
        return texts(page.evaluate(LINKS, html));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    /// Where one could go from there, asked without opening it: of a kind of page somebody has looked at already.
    List<String> linksAt(String path) {
        APIResponse answer = page.request().get(front.resolve(path).toString());
        try {
            return answers(path, answer.status()) ? linksOf(answer.text()) : List.of();
        } finally {
            answer.dispose();
        }
    }

    /// Asks for the files this page offers, one of each kind, and complains unless each is there.
    void fetchFiles() {
        for (String path : texts(page.evaluate(FILES))) {
            if (seen.add(kind(path))) {
                APIResponse answer = page.request().get(front.resolve(path).toString());
                answers(path, answer.status());
                answer.dispose();
            }
        }
    }

    /// Goes there and complains unless a page answers.
    boolean reaches(String path) {
        return answers(path, go(path));
    }

    private boolean answers(String path, int status) {
        if (status != 200) {
            complaints.add(path + " answers " + status);
        }
        return status == 200;
    }

    /// Keeps the page as pictures, on an office screen and on a telephone, and holds it to the rules of every page: one
    /// heading, nothing wider than the screen, nothing that shuts a disabled person out, no complaint in the
    /// console.
    void look(String name) {
        look(name, true);
    }

    /// The same in another language. The colours are those that were looked at before: that takes most of the time.
    void lookAgain(String name) {
        look(name, false);
    }

    private void look(String name, boolean colours) {
        seen.add(kind(path()));
        picture(name, 390, 844);
        picture(name, 1366, 768);
        List<String> headings = page.locator("h1").allInnerTexts();
        if (headings.size() != 1 || headings.getFirst().isBlank()) {
            complaints.add(page.url() + ": headings " + headings);
        }
        page.evaluate(AXE);
        texts(page.evaluate(VIOLATIONS, colours)).forEach(violation -> complaints.add(page.url() + ": " + violation));
    }

    /// Pages that differ only in what they are about are one kind: a number, a code, what is searched for.
    static String kind(String path) {
        return path.replaceAll("[?&]q=[^&]*", "").replaceAll("[^/?=&]*(\\d|[A-Z]{3})[^/?=&]*", "n");
    }

    private void picture(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        if (!wide.equals(width)) {
            complaints.add(page.url() + ": is " + wide + " wide on a screen of " + width);
        }
    }
}
