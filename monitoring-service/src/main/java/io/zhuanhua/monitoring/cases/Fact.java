package io.zhuanhua.monitoring.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/// One value in an event's content.
///
/// @param place where it stands, e.g. `parties[0].name`
public record Fact(String place, String value) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Every value of the content, in its order.
    static List<Fact> of(String content) {
        List<Fact> facts = new ArrayList<>();
        try {
            walk("", JSON.readTree(content), facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of an event is no JSON", e);
        }
        return facts;
    }

    private static void walk(String place, JsonNode node, List<Fact> facts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            place.isEmpty() ? field.getKey() : place + "." + field.getKey(), field.getValue(), facts));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                walk(place + "[" + index + "]", node.get(index), facts);
            }
        } else {
            facts.add(new Fact(place, node.asText()));
        }
    }
}
