package io.zhuanhua.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads `2025-03-10` and no other way to write a date.
final class PlainDate extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = PlainText.read(json, context);
        try {
            return parse(text);
        } catch (DateTimeException noDate) {
            throw InvalidFormatException.from(json, "no date", text, LocalDate.class);
        }
    }

    static LocalDate parse(String text) {
        if (text.length() != 10) {
            throw new DateTimeException("a date has ten characters");
        }
        return LocalDate.parse(text);
    }
}
