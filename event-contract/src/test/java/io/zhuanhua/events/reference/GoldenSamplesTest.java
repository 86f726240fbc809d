package io.zhuanhua.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.zhuanhua.events.Kinds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Each kind has a sample as it was first shipped, in `golden/<kind>.json`. Samples are never edited, only joined by
/// newer ones. That the codec reads and writes them back is tested where the codec is, in the journal.
class GoldenSamplesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()));

    static Set<String> kinds() {
        return Kinds.byName().keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_version_has_a_sample_that_fits_the_schema_of_today(String kind) {
        for (String file : Samples.files(kind)) {
            Path sample = Samples.GOLDEN.resolve(file);
            assertThat(sample)
                    .as("add %s: a realistic event with every field filled, as it will be shipped", sample)
                    .exists();
            assertThat(errors(kind, Samples.read(sample))).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_newest_sample_fills_every_field(String kind) {
        JsonNode schema = EventSchema.of(kind, SourceTexts.read());
        String file = Samples.file(kind, Samples.version(kind));
        assertThat(differences("", schema, schema, Samples.read(Samples.GOLDEN.resolve(file))))
                .as("golden/%s against the record: what is missing (-) and what the record lacks (+)", file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_event_without_its_required_fields_does_not_fit(String kind) {
        ObjectNode schema = EventSchema.of(kind, SourceTexts.read());
        String file = Samples.file(kind, Samples.version(kind));
        schema.get("required").forEach(field -> {
            ObjectNode lacking = (ObjectNode) Samples.read(Samples.GOLDEN.resolve(file));
            lacking.remove(field.asString());
            assertThat(errors(kind, lacking)).as("without %s", field).isNotEmpty();
        });
    }

    @Test
    void no_sample_is_left_of_a_kind_that_is_gone() {
        List<String> known = kinds().stream()
                .flatMap(kind -> Samples.files(kind).stream())
                .sorted()
                .toList();
        assertThat(Samples.names(Samples.GOLDEN)).containsExactlyElementsOf(known);
    }

    private static List<?> errors(String kind, JsonNode event) {
        Schema schema = SCHEMAS.getSchema(EventSchema.of(kind, SourceTexts.read()));
        return schema.validate(event);
    }

    /// In a list it is enough that one item fills a field.
    private static Set<String> differences(String path, JsonNode root, JsonNode schemaOrReference, JsonNode event) {
        JsonNode schema = schemaOrReference.has("$ref")
                ? root.at(schemaOrReference.get("$ref").asString().substring(1))
                : schemaOrReference;
        Set<String> differences = new TreeSet<>();
        if (schema.has("items")) {
            List<Set<String>> each = new ArrayList<>();
            event.forEach(item -> each.add(differences(path + "/*", root, schema.get("items"), item)));
            each.forEach(differences::addAll);
            differences.removeIf(one -> one.startsWith("-") && each.stream().anyMatch(item -> !item.contains(one)));
            return differences;
        }
        schema.path("properties").properties().forEach(field -> {
            JsonNode value = event.path(field.getKey());
            differences.addAll(
                    value.isMissingNode()
                            ? Set.of("-" + path + "/" + field.getKey())
                            : differences(path + "/" + field.getKey(), root, field.getValue(), value));
        });
        if (event.isObject()) {
            event.propertyStream()
                    .filter(field -> !schema.path("properties").has(field.getKey()))
                    .forEach(field -> differences.add("+" + path + "/" + field.getKey()));
        }
        return differences;
    }
}
