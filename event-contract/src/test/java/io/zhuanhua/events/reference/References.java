package io.zhuanhua.events.reference;

import io.zhuanhua.events.Kinds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every published paper that is made from the records: file → what must stand in it.
final class References {

    static final Path FOLDER = Path.of("../docs/reference");

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators COLON =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    private static final ObjectWriter PRETTY = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter(COLON).withObjectIndenter(LINES).withArrayIndenter(LINES));

    private References() {}

    static SortedMap<Path, String> all() {
        SourceTexts texts = SourceTexts.read();
        SortedMap<Path, String> all = new TreeMap<>();
        Kinds.byName().keySet().forEach(kind -> all.put(schema(kind), pretty(schemaWithExample(kind, texts))));
        all.put(FOLDER.resolve("asyncapi.yaml"), new AsyncApi(texts).text());
        all.put(FOLDER.resolve("events.md"), new EventsPage(texts).text());
        all.put(WordsPage.FILE, new WordsPage(texts).text());
        return all;
    }

    static Path schema(String kind) {
        return FOLDER.resolve("events").resolve(kind + ".json");
    }

    static String pretty(JsonNode json) {
        return PRETTY.writeValueAsString(json) + "\n";
    }

    private static ObjectNode schemaWithExample(String kind, SourceTexts texts) {
        ObjectNode schema = EventSchema.of(kind, texts);
        Path sample = Samples.GOLDEN.resolve(Samples.file(kind, Samples.version(kind)));
        if (Files.exists(sample)) {
            schema.putArray("examples").add(Samples.read(sample));
        }
        return schema;
    }
}
