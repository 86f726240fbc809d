package io.zhuanhua.events.reference;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.InvoiceNumber;
import io.zhuanhua.events.Kind;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Percent;
import io.zhuanhua.events.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (2020-12) of one kind of event, as the codec writes it: a [Text] is a string, [Money] a decimal
/// string, a component marked nullable may be missing. Fields nobody knows are allowed, because readers pass them over.
final class EventSchema {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            CreditCode.class, "^[0-9A-HJ-NP-RTUWXY]{18}$",
            InvoiceNumber.class, "^(\\d{18}|\\d{20})$",
            ExactAmount.class, "^-?\\d+\\.\\d{2,}$",
            Money.class, "^-?\\d+\\.\\d{2}$",
            PatentNumber.class, "^(\\d{8}|\\d{8}[0-9X]|\\d{12}[0-9X])$",
            Percent.class, "^\\d{1,3}(\\.\\d{1,4})?$");

    private final SourceTexts texts;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private EventSchema(SourceTexts texts) {
        this.texts = texts;
    }

    static ObjectNode of(String kind, SourceTexts texts) {
        return new EventSchema(texts)
                .event(kind, Objects.requireNonNull(Kinds.byName().get(kind)));
    }

    private ObjectNode event(String name, Class<? extends DomainEvent> event) {
        Kind kind = Kinds.of(event);
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", Kinds.schema(event))
                .put("title", name + ", version " + kind.version())
                .put("description", texts.of(event));
        schema.setAll(record(event));
        ObjectNode shared = schema.putObject("$defs");
        definitions.forEach(shared::set);
        return schema;
    }

    private ObjectNode record(Class<?> record) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode property = type(component.getGenericType());
            String text = texts.of(record, component.getName());
            if (text != null) {
                property.put("description", text);
            }
            properties.set(component.getName(), property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    private ObjectNode type(Type type) {
        ObjectNode schema = JSON.createObjectNode();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            schema.put("type", "array").set("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        if (type == String.class) {
            return schema.put("type", "string");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return schema.put("type", "integer");
        }
        return schema.put("$ref", "#/$defs/" + define((Class<?>) type));
    }

    private String define(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, JSON.createObjectNode());
            ObjectNode definition = JSON.createObjectNode().put("description", texts.of(type));
            definitions.put(name, definition.setAll(definition(type)));
        }
        return name;
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        if (!Text.class.isAssignableFrom(type) && type != Money.class) {
            return record(type);
        }
        ObjectNode text = JSON.createObjectNode().put("type", "string").put("minLength", 1);
        String pattern = PATTERNS.get(type);
        return pattern == null ? text : text.put("pattern", pattern);
    }

    private ObjectNode constants(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        StringBuilder meanings = new StringBuilder(texts.of(type));
        for (Object constant : type.getEnumConstants()) {
            Enum<?> each = (Enum<?>) constant;
            names.add(each.name());
            meanings.append("\n- `").append(each.name()).append("` ").append(texts.of(each));
        }
        return schema.put("description", meanings.toString());
    }
}
