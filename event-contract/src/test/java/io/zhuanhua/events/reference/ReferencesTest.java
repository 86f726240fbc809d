package io.zhuanhua.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The papers in `docs/reference` say what the records say. With `-Dregenerate` they are written instead.
class ReferencesTest {

    private static final String COMMAND =
            "./mvnw -pl event-contract test -Dtest='ReferencesTest,SchemaCompatibilityTest' -Dregenerate";
    private static final Map<Path, String> PAPERS = References.all();

    static Iterable<Path> papers() {
        return PAPERS.keySet();
    }

    @BeforeAll
    static void regenerate() throws IOException {
        if (System.getProperty("regenerate") != null) {
            for (Map.Entry<Path, String> paper : PAPERS.entrySet()) {
                Files.createDirectories(paper.getKey().getParent());
                Files.writeString(paper.getKey(), paper.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void says_what_the_records_say(Path paper) throws IOException {
        assertThat(paper).as("not written yet; run %s", COMMAND).exists();
        assertThat(Files.readString(paper))
                .as("%s differs from the records; run %s and look at the difference", paper, COMMAND)
                .isEqualTo(PAPERS.get(paper));
    }

    @Test
    void no_schema_is_left_of_a_kind_that_is_gone() {
        assertThat(Samples.names(References.FOLDER.resolve("events")))
                .as("docs/reference/events: remove the schema of a kind that never shipped")
                .containsExactlyElementsOf(Kinds.byName().keySet().stream()
                        .map(kind -> kind + ".json")
                        .toList());
    }
}
