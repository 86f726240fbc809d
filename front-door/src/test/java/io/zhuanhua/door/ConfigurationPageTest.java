package io.zhuanhua.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/reference/configuration.md` names what the services read, and nothing else.
class ConfigurationPageTest {

    private static final Pattern MAPPING = Pattern.compile("(?s)@ConfigMapping\\(prefix = \"([^\"]+)\"\\)(.*)");
    private static final Pattern KEY = Pattern.compile(
            "(?:@WithDefault\\(\"([^\"]*)\"\\)\\s+)?(?:String|boolean|int|Duration|OptionalInt|Optional<[^;(]+>) (\\w+)\\(\\);");
    private static final Pattern NAMED = Pattern.compile("`(zhuanhua\\.[a-z.-]+)` \\| (?:`([^`]*)`)?");

    @Test
    void every_key_is_named_with_its_default() throws IOException {
        Map<String, String> named = new TreeMap<>();
        NAMED.matcher(page()).results().forEach(row -> named.put(row.group(1), orEmpty(row.group(2))));

        Map<String, String> keys = keys();
        assertThat(named.keySet()).isEqualTo(keys.keySet());
        keys.forEach((key, standard) -> {
            boolean fromEnvironment = String.valueOf(named.get(key)).matches("[A-Z_]+");
            if (!standard.isEmpty() && !fromEnvironment) {
                assertThat(named).containsEntry(key, standard);
            }
        });
    }

    @Test
    void every_variable_is_named() throws IOException {
        for (String module : DeploymentTest.services().toList()) {
            assertThat(page())
                    .contains(Manifests.read(module, false).stream()
                            .map(name -> "`" + name + "`")
                            .toList());
        }
    }

    private static String page() throws IOException {
        return Files.readString(Manifests.HOME.resolve("docs/reference/configuration.md"));
    }

    private static Map<String, String> keys() throws IOException {
        Map<String, String> keys = new TreeMap<>();
        for (Path source : sources()) {
            Matcher mapping = MAPPING.matcher(Files.readString(source));
            if (mapping.find()) {
                for (MatchResult key : KEY.matcher(mapping.group(2)).results().toList()) {
                    keys.put(mapping.group(1) + "." + dashed(key.group(2)), orEmpty(key.group(1)));
                }
            }
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.find(
                Manifests.HOME,
                20,
                (path, attributes) -> path.toString().contains("/src/main/java/")
                        && path.toString().endsWith(".java"))) {
            return files.toList();
        }
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
