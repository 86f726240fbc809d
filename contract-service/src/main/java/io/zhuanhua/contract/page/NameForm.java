package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.LinkName;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/// What was typed into the form that links a name; field names are those of [LinkName].
@TemplateData
public record NameForm(MultivaluedMap<String, String> typed) {

    public String value(String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text;
    }

    /// The key of the command, null when the form brought none.
    @Nullable
    String key() {
        return value("key").isEmpty() ? null : value("key");
    }

    LinkName asked() {
        return new LinkName(
                value("creditCode"),
                value("name"),
                value("validFrom"),
                value("validUntil"),
                value("evidence"),
                value("reason"));
    }
}
