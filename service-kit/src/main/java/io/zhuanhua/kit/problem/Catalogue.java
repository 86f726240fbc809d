package io.zhuanhua.kit.problem;

import io.zhuanhua.events.Code;
import io.zhuanhua.events.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The texts of all codes on the class path: `problems/problems_zh.properties` and `…_en.properties` of every module,
/// read together. A line is `CODE=text with {0}`; the HTTP status, 422 unless said otherwise, is `CODE.status=409` in
/// the Chinese file only.
public final class Catalogue {

    private static final int UNPROCESSABLE = 422;
    private static final Map<String, String> ZH = read("zh");
    private static final Map<String, String> EN = read("en");

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{4,}\\.\\d{2}");

    private Catalogue() {}

    /// What is wrong, as a sentence. A code without a text is said by its name. An argument such as `@date` is itself
    /// looked up, so that it is said in the caller's language too.
    public static String text(Problem problem, Locale language) {
        Map<String, String> texts = texts(language);
        String text = texts.getOrDefault(problem.code().name(), problem.code().name());
        List<String> arguments = problem.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            text = text.replace("{" + i + "}", texts.getOrDefault(argument, shown(argument)));
        }
        return text;
    }

    /// Amounts as people read them, `200,000.00`; anything else as it is.
    private static String shown(String argument) {
        return AMOUNT.matcher(argument).matches()
                ? String.format(Locale.ROOT, "%,.2f", new BigDecimal(argument))
                : argument;
    }

    /// The HTTP status of a code.
    public static int status(Code code) {
        String status = ZH.get(code.name() + ".status");
        return status == null ? UNPROCESSABLE : Integer.parseInt(status);
    }

    /// The few words an HTTP status stands for.
    public static String title(int status, Locale language) {
        Map<String, String> texts = texts(language);
        @Nullable String title = texts.get("status." + status);
        return title != null ? title : texts.getOrDefault("status." + status / 100 + "xx", String.valueOf(status));
    }

    /// Which of these codes lack a text, as `CODE (zh)`. Every module asserts in a test that it is none of its own.
    public static List<String> missing(Code... codes) {
        return Stream.of(codes)
                .map(Code::name)
                .flatMap(code -> Stream.of(
                        ZH.containsKey(code) ? "" : code + " (zh)", EN.containsKey(code) ? "" : code + " (en)"))
                .filter(gap -> !gap.isEmpty())
                .toList();
    }

    private static Map<String, String> texts(Locale language) {
        return language.getLanguage().equals("en") ? EN : ZH;
    }

    private static Map<String, String> read(String language) {
        String name = "problems/problems_" + language + ".properties";
        Map<String, String> all = new TreeMap<>();
        try {
            for (URL file : Collections.list(Catalogue.class.getClassLoader().getResources(name))) {
                lines(file).forEach((code, text) -> {
                    @Nullable String other = all.put(code, text);
                    if (other != null && !other.equals(text)) {
                        throw new IllegalStateException(code + " has two texts; one stands in " + file);
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, String> lines(URL file) throws IOException {
        Properties properties = new Properties();
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> lines = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
        return lines;
    }
}
