package io.zhuanhua.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.zhuanhua.events.LegalDates;
import java.io.IOException;
import java.time.LocalDate;

/// Reads a date as [LegalDates] does, from a JSON string and nothing else.
final class PlainDate extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return LegalDates.parse(PlainText.read(json, context));
    }
}
