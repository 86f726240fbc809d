package io.zhuanhua.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.io.IOException;

/// Reads a JSON string and nothing else; refuses NUL and half surrogate pairs, which no database can store.
final class PlainText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return read(json, context);
    }

    static String read(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        Refused.unless(isStorable(text), KitProblem.TEXT_NOT_ALLOWED, "");
        return text;
    }

    /// Whether every database and every UTF-8 reader will give the text back as it is.
    public static boolean isStorable(String text) {
        return text.codePoints().allMatch(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
    }
}
