package io.zhuanhua.events.reference;

import io.zhuanhua.events.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The headers every event carries: CloudEvents 1.0 attributes in Kafka binary mode. The journal's tests hold them
/// against what is really sent.
final class Headers {

    private final ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "object");
    private final ObjectNode properties = schema.putObject("properties");
    private final ArrayNode required = schema.putArray("required");

    private Headers() {}

    static ObjectNode schema() {
        Headers headers = new Headers();
        headers.always("ce_specversion", "Version of CloudEvents.").put("const", "1.0");
        headers.always("content-type", "Of the data.").put("const", "application/json");
        headers.always("ce_id", "Unique for ever; what follows from the event names it.")
                .put("format", "uuid");
        headers.always("ce_type", "The kind.");
        headers.always("ce_source", "The service that recorded it.");
        headers.always("ce_subject", "The stream, the same as the key of the record.");
        headers.always("ce_time", "When it was recorded; legal dates are in the data.")
                .put("format", "date-time");
        headers.always("ce_dataschema", "The JSON Schema of the data.");
        headers.always("ce_streamversion", "1, 2, 3 … within the stream, without gaps.")
                .put("pattern", "^[1-9][0-9]*$");
        headers.always("ce_account", "Opaque account of who did it; service:<name> for a service acting by itself.");
        ArrayNode roles = headers.sometimes("ce_role", "The role in which that account acted.")
                .putArray("enum");
        for (Role role : Role.values()) {
            roles.add(role.name());
        }
        headers.sometimes("ce_unit", "统一社会信用代码 of the unit that account acts for.");
        headers.sometimes("ce_causationid", "Id of the event that led to this one.")
                .put("format", "uuid");
        headers.sometimes("ce_correlationid", "The case number (受理号), once there is one.");
        return headers.schema;
    }

    /// What a dead letter carries beside the headers it came with.
    static ObjectNode deadLetter() {
        Headers headers = new Headers();
        headers.always("dead_reason", "Why it could not be read, e.g. UNKNOWN_KIND.");
        headers.always("dead_reader", "The projection that could not read it.");
        headers.always("dead_from", "Where it came from: topic/partition/offset.");
        headers.sometimes("dead_omitted", "What is left out because no topic takes it: content.");
        return headers.schema;
    }

    private ObjectNode always(String name, String meaning) {
        required.add(name);
        return sometimes(name, meaning);
    }

    private ObjectNode sometimes(String name, String meaning) {
        return properties.putObject(name).put("type", "string").put("description", meaning);
    }
}
