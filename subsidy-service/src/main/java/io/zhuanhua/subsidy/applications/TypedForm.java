package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was typed into one of the forms of an application's page, so that it is still there when it is refused.
///
/// @param form what it does, e.g. `noted`, or the move; empty for none
/// @param fields by name
@TemplateData
public record TypedForm(String form, Map<String, String> fields) {

    static final TypedForm NONE = new TypedForm("", Map.of());

    /// @param namesAndValues in turn; what was not typed is null
    static TypedForm of(String form, @Nullable String... namesAndValues) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return new TypedForm(form, fields);
    }

    /// Whether it is this form.
    public boolean is(String other) {
        return form.equals(other);
    }

    /// What was typed there; empty for another form.
    public String at(String other, String field) {
        return is(other) ? fields.getOrDefault(field, "") : "";
    }
}
