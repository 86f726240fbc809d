package io.zhuanhua.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaChangeTest {

    private static final String SHIPPED = """
            {"type": "object", "description": "old words",
             "properties": {"party": {"type": "array", "items": {"$ref": "#/$defs/Party"}}, "title": {"type": "string"},
                            "way": {"$ref": "#/$defs/Way"}},
             "required": ["party"],
             "$defs": {"Party": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
                       "Way": {"type": "string", "enum": ["SALE", "LICENCE"]}}}
            """;

    @Test
    void a_new_optional_field_a_new_constant_and_better_words_are_allowed() {
        assertThat(breaks("\"title\": {\"type\"", "\"note\": {\"type\": \"string\"}, \"title\": {\"type\""))
                .isEmpty();
        assertThat(breaks("\"LICENCE\"]", "\"LICENCE\", \"SHARES\"]")).isEmpty();
        assertThat(breaks("old words", "new words")).isEmpty();
    }

    @Test
    void a_field_lost_or_renamed_is_told() {
        assertThat(breaks("\"title\"", "\"heading\"")).containsExactly("/title is lost or renamed");
        assertThat(breaks("\"name\": {\"type\"", "\"called\": {\"type\""))
                .containsExactly("/party/*/name is lost or renamed");
    }

    @Test
    void a_new_required_field_is_told() {
        assertThat(breaks("\"required\": [\"party\"]", "\"required\": [\"party\", \"title\"]"))
                .containsExactly("/title is required, old events lack it");
    }

    @Test
    void a_field_no_longer_required_is_told() {
        assertThat(breaks("\"required\": [\"name\"]", "\"required\": []"))
                .containsExactly("/party/*/name is optional now, old readers need it");
    }

    @Test
    void another_type_and_a_lost_constant_are_told() {
        assertThat(breaks("\"title\": {\"type\": \"string\"", "\"title\": {\"type\": \"integer\""))
                .containsExactly("/title: type was \"string\" and is \"integer\"");
        assertThat(breaks("\"SALE\", ", "")).containsExactly("/way: constant SALE is lost");
    }

    @Test
    void the_shape_has_no_words_but_every_field() {
        assertThat(SchemaChange.shape(read(SHIPPED)).has("description")).isFalse();
        assertThat(SchemaChange.shape(read(SHIPPED))
                        .at("/properties/title/type")
                        .asString())
                .isEqualTo("string");
    }

    private static Iterable<String> breaks(String before, String after) {
        assertThat(SHIPPED).contains(before);
        return SchemaChange.breaks(read(SHIPPED), read(SHIPPED.replace(before, after)));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
