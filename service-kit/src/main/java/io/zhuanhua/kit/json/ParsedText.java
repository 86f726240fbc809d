package io.zhuanhua.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.zhuanhua.events.Refused;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Reads a value type from its text, by `parse(String)` where the type has it, else by its constructor.
final class ParsedText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient MethodHandle parse;

    ParsedText(Class<T> type) {
        super(type);
        this.parse = parse(type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = PlainText.read(json, context);
        try {
            return parsed(text);
        } catch (IllegalArgumentException unfit) {
            return (T) context.handleWeirdStringValue(_valueClass, text, "not a value of its type");
        }
    }

    /// @throws Refused from the type's own `parse`
    /// @throws IllegalArgumentException when the text is no value of the type
    @SuppressWarnings("unchecked")
    T parsed(String text) {
        try {
            return (T) parse.invoke(text);
        } catch (Refused refused) {
            throw refused;
        } catch (Throwable unfit) {
            throw new IllegalArgumentException("not a value of " + _valueClass, unfit);
        }
    }

    private static MethodHandle parse(Class<?> type) {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            return lookup.findStatic(type, "parse", MethodType.methodType(type, String.class));
        } catch (NoSuchMethodException plain) {
            try {
                return lookup.findConstructor(type, MethodType.methodType(void.class, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " can neither parse nor take one text", e);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " hides its parse method", e);
        }
    }
}
