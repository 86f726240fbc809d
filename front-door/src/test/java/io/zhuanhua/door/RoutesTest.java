package io.zhuanhua.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a service answers can be asked for at the front door: a path that is missing from the table would be the
/// monitoring service's, which answers what it does not know with 404.
class RoutesTest {

    private static final Pattern OF_CLASS = Pattern.compile("(?m)^@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern OF_METHOD = Pattern.compile("(?m)^ +@Path\\(\"([^\"]*)\"\\)");
    private static final String NAMES_NOTHING = "/api/v1";

    @ParameterizedTest
    @MethodSource("io.zhuanhua.door.DeploymentTest#services")
    void every_path_of_a_service_is_routed_to_it(String module) throws IOException {
        List<String> paths = paths(module);

        assertThat(paths).isNotEmpty();
        assertThat(paths)
                .allSatisfy(
                        path -> assertThat(Routes.of(path).module()).as(path).isEqualTo(module));
    }

    private static List<String> paths(String module) throws IOException {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Manifests.HOME.resolve(module).resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher ofClass = OF_CLASS.matcher(source);
                if (ofClass.find()) {
                    String base = ofClass.group(1);
                    paths.add(base);
                    for (MatchResult method :
                            OF_METHOD.matcher(source).results().toList()) {
                        paths.add((base + "/" + method.group(1)).replace("//", "/"));
                    }
                }
            }
        }
        paths.remove(NAMES_NOTHING);
        return paths;
    }
}
