package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What has been shipped can be read, and is written back with every field. The samples belong to `event-contract`,
/// which also sees to it that every kind has one.
class GoldenSamplesTest {

    static final Path GOLDEN = Path.of("../event-contract/src/test/resources/golden");
    private static final JsonMapper JSON = new JsonMapper();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_the_sample_first_shipped_and_writes_back_every_field_in_it(Path sample) throws IOException {
        JsonNode shipped = JSON.readTree(sample.toFile());
        DomainEvent event = EventCodec.read(kind(sample), shipped.toString());
        assertThat(JSON.readTree(EventCodec.write(event)))
                .as("%s: what is read from it and written again", sample)
                .isEqualTo(shipped);
        assertThat(event.stream()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void passes_over_a_field_nobody_knows(Path sample) throws IOException {
        ObjectNode shipped = (ObjectNode) JSON.readTree(sample.toFile());
        DomainEvent event = EventCodec.read(kind(sample), shipped.toString());
        shipped.putObject("fieldOfTomorrow").put("any", "thing");
        assertThat(EventCodec.read(kind(sample), shipped.toString())).isEqualTo(event);
    }

    @Test
    void leaves_out_what_is_null_and_keeps_an_empty_list() throws IOException {
        ObjectNode shipped = (ObjectNode)
                JSON.readTree(GOLDEN.resolve("register.recorded.json").toFile());
        shipped.remove(List.of("licenceKind", "recordalNumber", "supersedes"));
        shipped.putArray("before");
        DomainEvent event = EventCodec.read("register.recorded", shipped.toString());
        assertThat(JSON.readTree(EventCodec.write(event))).isEqualTo(shipped);
    }

    /// `contract.signed.json` and `contract.signed.2.json` are versions of `contract.signed`.
    static String kind(Path sample) {
        String name = sample.getFileName().toString();
        return Kinds.byName().keySet().stream()
                .filter(kind -> name.matches("\\Q" + kind + "\\E(\\.\\d+)?\\.json"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is a sample of no kind"));
    }
}
