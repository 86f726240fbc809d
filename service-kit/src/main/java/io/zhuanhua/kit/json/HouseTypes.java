package io.zhuanhua.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Text;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the values of the house look in JSON: every [Text] and [Money] is one string, read with its `parse` method where
/// it has one, so that a wrong check digit is refused at its place. Texts that cannot be stored are refused as well.
final class HouseTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    HouseTypes() {
        super("zhuanhua", Version.unknownVersion());
        addSerializer(Text.class, new Writer<>() {
            @Override
            String text(Text value) {
                return value.text();
            }
        });
        addSerializer(Money.class, new Writer<>() {
            @Override
            String text(Money value) {
                return value.toString();
            }
        });
        addDeserializer(String.class, new PlainText());
        addDeserializer(LocalDate.class, new PlainDate());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                Class<?> raw = type.getRawClass();
                boolean text = Text.class.isAssignableFrom(raw) && raw.isRecord();
                return text || raw == Money.class ? new ParsedText<>(raw) : null;
            }
        });
    }

    private abstract static class Writer<T> extends JsonSerializer<T> {

        abstract String text(T value);

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text(value));
        }
    }
}
