package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/// The headers that `docs/reference/asyncapi.yaml` promises are those that are sent.
class PublishedHeadersTest {

    private static final Path DOCUMENT = Path.of("../docs/reference/asyncapi.yaml");
    private static final Path DEAD_LETTERS = Path.of("src/main/java/io/zhuanhua/journal/DeadLetters.java");

    @Test
    void an_event_carries_the_headers_published_and_no_others() throws IOException {
        ProducerRecord<byte[], byte[]> sent = Wire.record("contract-events", "contract-service", row());
        Set<String> names = new TreeSet<>();
        sent.headers().forEach(header -> names.add(header.key()));
        assertThat(names).isEqualTo(found(DOCUMENT, "(?m)^ +((?:ce_|content-)\\w+):"));
    }

    @Test
    void an_event_names_the_schema_that_is_published_for_it() throws IOException {
        ProducerRecord<byte[], byte[]> sent = Wire.record("contract-events", "contract-service", row());
        String schema = new String(sent.headers().lastHeader("ce_dataschema").value(), StandardCharsets.UTF_8);
        assertThat(Files.readString(Path.of("../docs/reference/events/contract.signed.json")))
                .contains("\"$id\": \"" + schema + "\"");
    }

    @Test
    void a_dead_letter_carries_the_headers_published() throws IOException {
        assertThat(found(DEAD_LETTERS, "\"(dead_\\w+)\"")).isEqualTo(found(DOCUMENT, "(?m)^ +(dead_\\w+):"));
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JournalRow row() {
        return new JournalRow(
                new UUID(1, 2),
                "contract-c1",
                3,
                "contract.signed",
                1,
                "{\"contract\":\"c1\",\"signedOn\":\"2025-03-12\"}",
                "key",
                0,
                "digest",
                "enterprise-a",
                "ENTERPRISE",
                "91150602MA0N3R4W5M",
                new UUID(3, 4),
                "150602-2025-000017",
                Instant.EPOCH,
                "SHA-256",
                new byte[0]);
    }
}
