package io.zhuanhua.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// A kind once shipped may only gain optional fields. With `-Dregenerate` the schema of a new kind or version is kept
/// as shipped; one that is kept already is never written again.
class SchemaCompatibilityTest {

    static Set<String> kinds() {
        return Kinds.byName().keySet();
    }

    @BeforeAll
    static void keepWhatIsNew() throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(Samples.SHIPPED);
            for (String kind : kinds()) {
                Path file = Samples.SHIPPED.resolve(Samples.file(kind, Samples.version(kind)));
                if (!Files.exists(file)) {
                    Files.writeString(file, References.pretty(current(kind)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_shipped_version_can_still_be_read(String kind) {
        for (String file : Samples.files(kind)) {
            Path shipped = Samples.SHIPPED.resolve(file);
            assertThat(shipped)
                    .as("%s is new: run ReferencesTest,SchemaCompatibilityTest with -Dregenerate", file)
                    .exists();
            assertThat(SchemaChange.breaks(Samples.read(shipped), current(kind)))
                    .as(
                            "%s was shipped as %s; add optional fields only, or a new kind of event. (A kind that no"
                                    + " release has carried yet may start over: remove the file and regenerate.)",
                            kind, shipped)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_gained_gets_a_version_of_its_own(String kind) {
        Path shipped = Samples.SHIPPED.resolve(Samples.file(kind, Samples.version(kind)));
        assertThat(current(kind))
                .as("%s has gained something since %s: raise the version in its @Kind, add a sample", kind, shipped)
                .isEqualTo(Samples.read(shipped));
    }

    @Test
    void no_shipped_kind_has_gone() {
        List<String> known = kinds().stream()
                .flatMap(kind -> Samples.files(kind).stream())
                .sorted()
                .toList();
        assertThat(Samples.names(Samples.SHIPPED))
                .as("what has been shipped stays readable for ever: no kind may go or be renamed")
                .containsExactlyElementsOf(known);
    }

    private static JsonNode current(String kind) {
        return SchemaChange.shape(EventSchema.of(kind, SourceTexts.read()));
    }
}
