package io.zhuanhua.contract.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One operation of the service's own OpenAPI, as it can be asked about something: a new operation is there by itself.
///
/// @param parameters names in its path
/// @param query names of its query parameters
/// @param media content type of its body, empty without one
record Question(
        String method,
        String path,
        List<String> parameters,
        List<String> query,
        String media,
        JsonNode schema,
        JsonNode api) {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");
    private static final int DEEPEST = 6;

    static List<Question> all(String openApi) throws Exception {
        JsonNode api = new ObjectMapper().readTree(openApi);
        List<Question> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
                String method = one.getKey().toUpperCase(Locale.ROOT);
                if (METHODS.contains(method)) {
                    all.add(of(method, path.getKey(), one.getValue(), api));
                }
            }
        }
        return all;
    }

    private static Question of(String method, String path, JsonNode operation, JsonNode api) {
        List<String> inPath = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.startsWith("{")) {
                inPath.add(part);
            }
        }
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter.path("name").asText());
            }
        }
        Map.Entry<String, JsonNode> body = operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .orElse(Map.entry("", JsonNodeFactory.instance.missingNode()));
        return new Question(
                method, path, inPath, query, body.getKey(), body.getValue().path("schema"), api);
    }

    /// Its path with these values in the place of its parameters.
    String at(List<String> values) {
        String filled = path;
        for (int i = 0; i < parameters.size(); i++) {
            filled = filled.replace(parameters.get(i), values.get(i));
        }
        return filled;
    }

    /// A body that fits, with this text wherever a text may be.
    String body(String text) {
        return sample(schema, text, 0).toString();
    }

    private JsonNode sample(JsonNode given, String text, int depth) {
        String reference = given.path("$ref").asText();
        JsonNode node = reference.isEmpty() ? given : api.at(reference.substring(1));
        if (!node.path("enum").isEmpty()) {
            return node.path("enum").get(0);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (!node.path(choice).isEmpty() && depth < DEEPEST) {
                return sample(node.path(choice).get(0), text, depth + 1);
            }
        }
        JsonNode type = node.path("type").isArray() ? node.path("type").path(0) : node.path("type");
        return switch (type.asText()) {
            case "object" -> object(node, text, depth);
            case "array" -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                yield depth < DEEPEST ? array.add(sample(node.path("items"), text, depth + 1)) : array;
            }
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(1);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> JsonNodeFactory.instance.textNode(date(node) ? "2025-03-11" : text);
        };
    }

    private static boolean date(JsonNode node) {
        return node.path("format").asText().equals("date");
    }

    private ObjectNode object(JsonNode node, String text, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            if (depth < DEEPEST) {
                String value = property.getKey().endsWith("On") ? "2025-03-11" : text;
                object.set(property.getKey(), sample(property.getValue(), value, depth + 1));
            }
        }
        return object;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
