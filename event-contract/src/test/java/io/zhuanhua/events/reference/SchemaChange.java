package io.zhuanhua.events.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether a schema may take the place of one already shipped. Optional fields and enum constants may be added; nothing
/// may be lost, renamed, narrowed or become another thing, and what is required stays exactly that.
final class SchemaChange {

    private static final List<String> FIXED = List.of("type", "format", "pattern", "minLength");
    private static final List<String> WORDS = List.of("$id", "title", "description", "examples");

    private final JsonNode shippedRoot;
    private final JsonNode currentRoot;
    private final List<String> breaks = new ArrayList<>();

    private SchemaChange(JsonNode shipped, JsonNode current) {
        this.shippedRoot = shipped;
        this.currentRoot = current;
    }

    /// What would hurt a reader or an old event; empty when nothing would.
    static List<String> breaks(JsonNode shipped, JsonNode current) {
        SchemaChange change = new SchemaChange(shipped, current);
        change.compare("", shipped, current);
        return change.breaks;
    }

    /// The schema without words, which may be improved at any time.
    static JsonNode shape(JsonNode schema) {
        JsonNode shape = schema.deepCopy();
        strip(shape);
        return shape;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            WORDS.stream()
                    .filter(word ->
                            object.path(word).isString() || object.path(word).isArray())
                    .forEach(object::remove);
        }
        node.forEach(SchemaChange::strip);
    }

    private void compare(String path, JsonNode shippedOrReference, JsonNode currentOrReference) {
        JsonNode shipped = resolved(shippedRoot, shippedOrReference);
        JsonNode current = resolved(currentRoot, currentOrReference);
        for (String word : FIXED) {
            if (!shipped.path(word).equals(current.path(word))) {
                breaks.add("%s: %s was %s and is %s".formatted(path, word, shipped.path(word), current.path(word)));
            }
        }
        for (String lost : without(texts(shipped.path("enum")), texts(current.path("enum")))) {
            breaks.add(path + ": constant " + lost + " is lost");
        }
        if (shipped.has("items")) {
            compare(path + "/*", shipped.get("items"), current.path("items"));
        }
        fields(path, shipped, current);
    }

    private void fields(String path, JsonNode shipped, JsonNode current) {
        Set<String> wasRequired = texts(shipped.path("required"));
        Set<String> isRequired = texts(current.path("required"));
        shipped.path("properties").properties().forEach(field -> {
            String name = path + "/" + field.getKey();
            JsonNode now = current.path("properties").path(field.getKey());
            if (now.isMissingNode()) {
                breaks.add(name + " is lost or renamed");
            } else {
                compare(name, field.getValue(), now);
            }
        });
        without(isRequired, wasRequired)
                .forEach(name -> breaks.add(path + "/" + name + " is required, old events lack it"));
        without(wasRequired, isRequired).stream()
                .filter(current.path("properties")::has)
                .forEach(name -> breaks.add(path + "/" + name + " is optional now, old readers need it"));
    }

    private static JsonNode resolved(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static List<String> without(Set<String> all, Set<String> these) {
        return all.stream().filter(each -> !these.contains(each)).sorted().toList();
    }
}
