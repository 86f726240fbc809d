package io.zhuanhua.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Text;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Events to JSON and back, the one way in the house. The kind travels beside the JSON, not in it.
///
/// Values that are a [Text] are one string, [Money] is a decimal string of yuan, dates are ISO, components that are
/// null are left out, fields nobody knows are passed over.
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(values())
            .annotationIntrospector(AnnotationIntrospector.pair(new Required(), new JacksonAnnotationIntrospector()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            // the components of a record are its fields; without this line nothing at all is written
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final Map<String, ObjectReader> READERS = Kinds.byName().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, kind -> JSON.readerFor(kind.getValue())));

    private EventCodec() {}

    public static String write(DomainEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("cannot write " + event.getClass(), defect);
        }
    }

    /// Plain fields as a JSON object.
    static String json(Map<String, @Nullable Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("cannot write " + fields.keySet(), defect);
        }
    }

    public static boolean knows(String kind) {
        return READERS.containsKey(kind);
    }

    /// @throws IOException if the payload is not that kind of event
    public static DomainEvent read(String kind, byte[] payload) throws IOException {
        return check(reader(kind).readValue(payload));
    }

    /// @throws IOException if the payload is not that kind of event
    public static DomainEvent read(String kind, String payload) throws IOException {
        return check(reader(kind).readValue(payload));
    }

    private static ObjectReader reader(String kind) throws IOException {
        ObjectReader reader = READERS.get(kind);
        if (reader == null) {
            throw new IOException("unknown kind " + kind);
        }
        return reader;
    }

    private static DomainEvent check(@Nullable DomainEvent event) throws IOException {
        if (event == null) {
            throw new IOException("null is no event");
        }
        try {
            event.stream();
        } catch (NullPointerException lacking) {
            throw new IOException("the event lacks what its stream is named by", lacking);
        }
        return event;
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("values");
        module.addSerializer(Money.class, new AsText<>(Money.class));
        module.addSerializer(Text.class, new AsText<>(Text.class));
        module.setDeserializers(new SimpleDeserializers() {
            private static final long serialVersionUID = 1L;

            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description)
                    throws JsonMappingException {
                if (Text.class.isAssignableFrom(type.getRawClass())) {
                    return new FromText(type.getRawClass().asSubclass(Text.class));
                }
                if (type.getRawClass() == Money.class) {
                    return new MoneyFromText();
                }
                if (type.getRawClass() == LocalDate.class) {
                    return new DateFromText();
                }
                return super.findBeanDeserializer(type, config, description);
            }
        });
        return module;
    }

    private static final class AsText<T> extends JsonSerializer<T> {

        private final Class<T> type;

        private AsText(Class<T> type) {
            this.type = type;
        }

        @Override
        public Class<T> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value instanceof Text text ? text.text() : value.toString());
        }
    }

    private static final class FromText extends JsonDeserializer<Text> {

        private final Constructor<? extends Text> constructor;

        private FromText(Class<? extends Text> type) {
            try {
                constructor = type.getConstructor(String.class);
            } catch (NoSuchMethodException defect) {
                throw new IllegalStateException(type + " is a Text but not made of one", defect);
            }
        }

        @Override
        public Text deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(in, context);
            try {
                return constructor.newInstance(text);
            } catch (ReflectiveOperationException refused) {
                throw new IOException("not a " + constructor.getDeclaringClass().getSimpleName(), refused);
            }
        }
    }

    private static final class DateFromText extends JsonDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return IsoText.date(StringDeserializer.instance.deserialize(in, context));
            } catch (DateTimeException refused) {
                throw new IOException("not a date", refused);
            }
        }
    }

    private static final class MoneyFromText extends JsonDeserializer<Money> {

        private static final int LONGEST = "-92233720368547758.08".length();

        @Override
        public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(in, context);
            if (text.length() > LONGEST) {
                throw new IOException("not an amount: " + text.length() + " characters");
            }
            try {
                return Money.ofYuan(new BigDecimal(text));
            } catch (ArithmeticException | NumberFormatException refused) {
                throw new IOException("not an amount", refused);
            }
        }
    }
}
