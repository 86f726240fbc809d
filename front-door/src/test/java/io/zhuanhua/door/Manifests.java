package io.zhuanhua.door;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The files of a deployment as trees, for the tests that hold them to each other.
final class Manifests {

    static final Path HOME = home();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(:?)");

    private Manifests() {}

    private static Path home() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("docker-compose.yml"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("docker-compose.yml is nowhere above the working directory");
        }
        return here;
    }

    static List<Map<String, Object>> yaml(Path file) {
        List<Map<String, Object>> documents = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(reader)) {
                documents.add(map(document));
            }
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return documents;
    }

    /// Every file of kubernetes objects, kustomizations left out.
    static List<Path> kubernetes(String below) {
        try (Stream<Path> files = Files.walk(HOME.resolve("deploy/k8s").resolve(below))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(below, e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object tree) {
        return tree == null ? Map.of() : (Map<String, Object>) tree;
    }

    static Collection<?> list(@Nullable Object tree) {
        return tree == null ? List.of() : (Collection<?>) tree;
    }

    /// What lies at a path such as `spec.template.spec`; empty where there is nothing.
    static Map<String, Object> at(Map<String, Object> tree, String path) {
        Map<String, Object> here = tree;
        for (String key : path.split("\\.", -1)) {
            here = map(here.get(key));
        }
        return here;
    }

    /// Variables a service reads: those named in its own properties and in service-kit's defaults.
    ///
    /// @param needed only those without a default
    static Set<String> read(String module, boolean needed) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : List.of(
                HOME.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties"),
                HOME.resolve(module).resolve("src/main/resources/application.properties"))) {
            Matcher matcher = VARIABLE.matcher(Files.readString(file));
            while (matcher.find()) {
                if (!needed || matcher.group(2).isEmpty()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }
}
