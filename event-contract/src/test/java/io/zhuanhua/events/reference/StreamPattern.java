package io.zhuanhua.events.reference;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The name of the stream a kind belongs to, with its variable parts in angle brackets: `contract-<contract>`. Found by
/// asking an event whose every value is its own name.
final class StreamPattern {

    private static final int NUMBER = 987_654_321;

    private StreamPattern() {}

    static String of(Class<? extends DomainEvent> event) {
        RecordComponent[] components = event.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        String number = "";
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = named(components[i]);
                number = components[i].getType() == int.class ? components[i].getName() : number;
            }
            String stream = event.getDeclaredConstructor(types).newInstance(values).stream();
            return stream.replace(String.valueOf(NUMBER), "<" + number + ">");
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(event + " cannot be made of its names", unexpected);
        }
    }

    private static @Nullable Object named(RecordComponent component) throws ReflectiveOperationException {
        Class<?> type = component.getType();
        String name = "<" + component.getName() + ">";
        if (Text.class.isAssignableFrom(type)) {
            Constructor<?> constructor = type.getConstructor(String.class);
            return constructor.newInstance(name);
        }
        if (type == String.class) {
            return name;
        }
        if (type == int.class) {
            return NUMBER;
        }
        if (type == long.class) {
            return (long) NUMBER;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
