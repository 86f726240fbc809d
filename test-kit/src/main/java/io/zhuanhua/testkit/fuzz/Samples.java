package io.zhuanhua.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Random;

/// Makes documents that fit a schema of an OpenAPI document, so that what is then spoilt is spoilt deep inside.
final class Samples {

    private static final int DEEPEST = 6;
    private static final String[] TEXTS = {
        "x",
        "2025-03-10",
        "91150602MA0QK7C21T",
        "12100000400000624D",
        "91150602MA0N3R4W5M",
        "202310123456.6",
        "800000.00",
        "鄂尔多斯市某某科技有限公司",
        "TRANSFEROR",
        "ASSIGNMENT",
        "PASS",
        "100"
    };

    private final JsonNode api;
    private final Random random;

    Samples(JsonNode api, Random random) {
        this.api = api;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (schema.path(choice).size() > 0 && depth < DEEPEST) {
                return of(
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth + 1);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JsonNodeFactory.instance.numberNode(random.nextInt(100));
            case "number" -> JsonNodeFactory.instance.numberNode(random.nextInt(10_000) / 100.0);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case "null" -> JsonNodeFactory.instance.nullNode();
            default -> text(schema);
        };
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (depth < DEEPEST && random.nextInt(10) > 0) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        int size = depth < DEEPEST ? random.nextInt(4) : 0;
        for (int i = 0; i < size; i++) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode text(JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return TextNode.valueOf("2025-03-10");
        }
        String example =
                schema.path("example").asText(schema.path("examples").path(0).asText());
        return TextNode.valueOf(example.isEmpty() ? TEXTS[random.nextInt(TEXTS.length)] : example);
    }
}
