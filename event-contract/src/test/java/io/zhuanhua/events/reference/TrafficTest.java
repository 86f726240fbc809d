package io.zhuanhua.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who follows a topic, by the papers and by the code of the services.
class TrafficTest {

    private static final Path HOUSE = Path.of("..");

    static List<Traffic> traffic() {
        return Traffic.all();
    }

    @ParameterizedTest
    @MethodSource("traffic")
    void whoever_follows_a_topic_stands_in_the_papers(Traffic traffic) throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            List<String> found = modules.filter(TrafficTest::isService)
                    .filter(module -> follows(module.resolve("src/main/java"), traffic.topic()))
                    .map(module -> module.getFileName().toString())
                    .toList();
            assertThat(traffic.readers())
                    .as("readers of %s in Traffic.java; add the one that is missing and regenerate", traffic.topic())
                    .containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static boolean isService(Path module) {
        return Files.exists(module.resolve("src/main/resources/application.properties"));
    }

    /// Whether a projection among these sources names the topic, or all of them.
    private static boolean follows(Path sources, Topic topic) {
        if (!Files.exists(sources)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TrafficTest::text)
                    .filter(text -> text.contains("implements Projection"))
                    .anyMatch(text ->
                            text.contains("Topic." + topic.name()) || text.contains("EnumSet.allOf(Topic.class)"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
