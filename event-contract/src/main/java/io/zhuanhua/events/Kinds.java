package io.zhuanhua.events;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// All kinds of events, found by walking the sealed families: nothing to register, nothing to forget.
public final class Kinds {

    private static final SortedMap<String, Class<? extends DomainEvent>> BY_NAME = new TreeMap<>();

    /// Looking up an annotation again and again costs more than everything else a kind is asked for.
    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> event) {
            Kind kind = event.getAnnotation(Kind.class);
            if (kind == null) {
                throw new IllegalStateException(event + " lacks @Kind");
            }
            return kind;
        }
    };

    static {
        collect(DomainEvent.class);
    }

    private Kinds() {}

    /// Kind → record, sorted by name.
    public static Map<String, Class<? extends DomainEvent>> byName() {
        return Collections.unmodifiableSortedMap(BY_NAME);
    }

    public static Kind of(Class<? extends DomainEvent> event) {
        return KINDS.get(event);
    }

    /// The name of the JSON Schema of this kind: `ce_dataschema` on the wire and `$id` in `docs/reference/events`.
    public static String schema(Class<? extends DomainEvent> event) {
        Kind kind = of(event);
        return schema(kind.value(), kind.version());
    }

    public static String schema(String kind, int version) {
        return "urn:zhuanhua:event:" + kind + ":" + version;
    }

    private static void collect(Class<? extends DomainEvent> type) {
        if (type.isRecord()) {
            Class<?> twin = BY_NAME.put(of(type).value(), type);
            if (twin != null) {
                throw new IllegalStateException(type + " and " + twin + " share a kind");
            }
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted.asSubclass(DomainEvent.class));
        }
    }
}
