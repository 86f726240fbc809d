package io.zhuanhua.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes bodies: a document that fits the schema with one value of it replaced, left out, doubled or added, or no such
/// document at all.
final class OddBodies {

    /// Stands in a sample where an odd value is put in as it is written.
    private static final String HOLE = "§hole§";

    private final JsonNode schema;
    private final Samples samples;
    private final Random random;

    OddBodies(JsonNode schema, Samples samples, Random random) {
        this.schema = schema;
        this.samples = samples;
        this.random = random;
    }

    byte[] fitting() {
        return utf8(samples.of(schema).toString());
    }

    byte[] odd() {
        return switch (random.nextInt(8)) {
            case 0 -> broken(samples.of(schema).toString());
            case 1 -> utf8(OddValues.any(OddValues.JSON, random));
            case 2 -> utf8(added(samples.of(schema)));
            default -> utf8(replaced(samples.of(schema)));
        };
    }

    /// One value anywhere in the document becomes an odd one.
    private String replaced(JsonNode document) {
        List<Runnable> places = new ArrayList<>();
        collect(document, places);
        String odd = OddValues.any(OddValues.JSON, random);
        if (places.isEmpty()) {
            return odd;
        }
        places.get(random.nextInt(places.size())).run();
        return document.toString().replace("\"" + HOLE + "\"", odd);
    }

    private static void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                places.add(() -> object.put(property.getKey(), HOLE));
                collect(property.getValue(), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                places.add(() -> array.set(place, TextNode.valueOf(HOLE)));
                collect(array.get(i), places);
            }
        }
    }

    private String added(JsonNode document) {
        String text = document.toString();
        return text.startsWith("{")
                ? "{\"" + (random.nextBoolean() ? "colour" : "a~/\\u0000b") + "\":1" + (text.equals("{}") ? "" : ",")
                        + text.substring(1)
                : "[" + text + "]";
    }

    private byte[] broken(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> new byte[0];
            case 1 -> utf8(text.substring(0, text.length() / 2));
            case 2 -> utf8(text + text);
            case 3 -> utf8("[".repeat(20_000));
            case 4 -> utf8("{\"a\":".repeat(5_000));
            case 5 -> text.getBytes(StandardCharsets.UTF_16);
            case 6 -> text.getBytes(Charset.forName("UTF-32"));
            case 7 -> new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
            case 8 -> utf8("{\"a\":\"" + "x".repeat(1_200_000) + "\"}");
            default -> utf8("\uFEFF" + text + "\u0000");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
