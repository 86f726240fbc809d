package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever lies on a topic, the codec reads it or says [IOException]: it never throws anything else, and what it has
/// read is whole.
class MalformedPayloadTest {

    private static final Path SCHEMAS = Path.of("../docs/reference/events");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> JUNK = List.of(
            "null",
            "0",
            "-1",
            "1.5",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2025-02-30\"",
            "\"1e999999999\"",
            "\"0.001\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"a\":null}",
            "99999999999999999999",
            "\"\\u0000\"");

    static List<Path> samples() throws IOException {
        return GoldenSamplesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void junk_in_any_field_is_refused_or_read(Path sample) throws IOException {
        JsonNode shipped = JSON.readTree(sample.toFile());
        for (String field : fields(shipped)) {
            for (String junk : JUNK) {
                ObjectNode odd = shipped.deepCopy();
                odd.set(field, JSON.readTree(junk));
                assertReadOrRefused(sample, odd);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_missing_field_is_refused_or_was_optional(Path sample) throws IOException {
        JsonNode shipped = JSON.readTree(sample.toFile());
        for (String field : fields(shipped)) {
            ObjectNode lacking = shipped.deepCopy();
            lacking.remove(field);
            assertReadOrRefused(sample, lacking);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parties | [{}]",
                "parties | [null]",
                "patents | [{\"number\":\"2023101234566\"}]",
                "patents | null",
                "amounts | {\"currency\":\"CNY\",\"total\":null,\"technical\":\"1.00\"}"
            })
    void what_lacks_something_further_in_is_refused(String field, String value) throws IOException {
        Path sample = GoldenSamplesTest.GOLDEN.resolve("contract.submitted.json");
        ObjectNode lacking = (ObjectNode) JSON.readTree(sample.toFile());
        lacking.set(field, JSON.readTree(value));
        assertThat(catchThrowable(() -> EventCodec.read("contract.submitted", lacking.toString())))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "0", "\"x\"", "{", "{}", "{}{}", "{\"contract\":", "\u0000", "<xml/>"})
    void what_is_no_event_is_refused(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowable(() -> EventCodec.read("contract.signed", bytes)))
                .isInstanceOf(IOException.class);
    }

    private static List<String> fields(JsonNode event) {
        return event.propertyStream().map(Map.Entry::getKey).toList();
    }

    /// Read means whole: written again nothing of what is required is missing.
    private static void assertReadOrRefused(Path sample, JsonNode payload) {
        String kind = GoldenSamplesTest.kind(sample);
        try {
            JsonNode again = JSON.readTree(EventCodec.write(EventCodec.read(kind, payload.toString())));
            assertThat(fields(again)).as("of %s", payload).containsAll(required(kind));
        } catch (IOException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private static List<String> required(String kind) throws IOException {
        JsonNode schema = JSON.readTree(SCHEMAS.resolve(kind + ".json").toFile());
        return JSON.convertValue(schema.get("required"), new TypeReference<List<String>>() {});
    }
}
