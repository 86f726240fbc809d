package io.zhuanhua.kit.json;

import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Text;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads dates and value types from the address the way [HouseTypes] reads them from a body. A path with a value of the
/// wrong form, or a query with one, is answered with the problem of the value.
@Provider
public class ParameterTexts implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type type, Annotation[] annotations) {
        boolean inPath = Stream.of(annotations).anyMatch(PathParam.class::isInstance);
        if (raw == LocalDate.class) {
            return new Converter<>(text -> raw.cast(LegalDates.parse(text)), inPath);
        }
        if (Text.class.isAssignableFrom(raw) && raw.isRecord()) {
            ParsedText<T> reader = new ParsedText<>(raw);
            return new Converter<>(reader::parsed, inPath);
        }
        return null;
    }

    /// @param inPath whether there is nothing without it
    private record Converter<T>(Function<String, T> parse, boolean inPath) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                if (inPath) {
                    throw new NotFoundException();
                }
                return null;
            }
            return parse.apply(text);
        }

        @Override
        public String toString(T value) {
            return value instanceof Text text ? text.text() : value.toString();
        }
    }
}
