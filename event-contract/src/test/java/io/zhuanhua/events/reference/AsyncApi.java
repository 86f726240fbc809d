package io.zhuanhua.events.reference;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Kinds;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// `docs/reference/asyncapi.yaml`: every topic and every kind of event as an AsyncAPI 3 document.
final class AsyncApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private static final String DEAD = "dead-letter";

    private final SourceTexts texts;
    private final Words chinese = new Words("zh");

    AsyncApi(SourceTexts texts) {
        this.texts = texts;
    }

    String text() {
        ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0").put("id", "urn:zhuanhua:events");
        document.putObject("info")
                .put("title", "专利转化运用 Zhuanhua events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "From contract to payout, every step is an event. CloudEvents 1.0 in Kafka binary mode, JSON data."
                                + " The key of a record is its stream; order holds within one stream. Delivered at least once:"
                                + " (ce_subject, ce_streamversion) tells a duplicate and a gap.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
        document.putObject("servers")
                .putObject("local")
                .put("host", "localhost:8191")
                .put("protocol", "kafka")
                .put("description", "Kafka of ./zhuanhua up on the default port; another --port moves it along.");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        Traffic.all().forEach(traffic -> {
            channel(channels, traffic);
            operations(operations, traffic);
        });
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        Kinds.byName().forEach((kind, event) -> messages.set(kind, message(kind, event)));
        messages.putObject(DEAD)
                .put("name", DEAD)
                .put("title", "死信")
                .put("summary", "A record that is no event its reader knows: key, headers and data as they came.")
                .set("headers", Headers.deadLetter());
        components.putObject("messageTraits").putObject("cloudEvent").set("headers", Headers.schema());
        return YAML.writeValueAsString(document);
    }

    private void channel(ObjectNode channels, Traffic traffic) {
        String topic = traffic.topic().text();
        ObjectNode messages = messages(channels, topic, texts.of(traffic));
        traffic.kinds()
                .forEach(kind -> reference(messages.putObject(kind.getKey()), "components/messages", kind.getKey()));
        String dead = traffic.topic().dead();
        String what = "Records of " + topic + " that a reader could not read, as they came, and why.";
        reference(messages(channels, dead, what).putObject(DEAD), "components/messages", DEAD);
    }

    private static ObjectNode messages(ObjectNode channels, String topic, String what) {
        return channels.putObject(topic)
                .put("address", topic)
                .put("description", what)
                .putObject("messages");
    }

    private static void operations(ObjectNode operations, Traffic traffic) {
        String topic = traffic.topic().text();
        operation(operations, traffic.writer() + ".writes." + topic, "send", topic);
        traffic.readers().forEach(reader -> {
            operation(operations, reader + ".reads." + topic, "receive", topic);
            String dead = traffic.topic().dead();
            operation(operations, reader + ".writes." + dead, "send", dead);
        });
    }

    private static void operation(ObjectNode operations, String name, String action, String topic) {
        reference(operations.putObject(name).put("action", action).putObject("channel"), "channels", topic);
    }

    private ObjectNode message(String kind, Class<? extends DomainEvent> event) {
        ObjectNode message = JSON.createObjectNode()
                .put("name", kind)
                .put("title", chinese.event(kind))
                .put("summary", texts.of(event))
                .put("contentType", "application/json");
        ObjectNode headers = message.putObject("headers").put("type", "object").putObject("properties");
        headers.putObject("ce_type").put("const", kind);
        headers.putObject("ce_dataschema").put("const", Kinds.schema(event));
        message.putObject("payload").put("$ref", "./events/" + kind + ".json");
        message.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("description", "The stream: " + StreamPattern.of(event));
        reference(message.putArray("traits").addObject(), "components/messageTraits", "cloudEvent");
        return message;
    }

    private static void reference(ObjectNode node, String place, String name) {
        node.put("$ref", "#/" + place + "/" + name);
    }
}
