package io.zhuanhua.matching.listing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conditions of a query, put together with their values; a value that is null or blank makes no condition.
final class Where {

    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    Where(String first) {
        text = new StringBuilder(first);
    }

    Where condition(String more) {
        text.append(" and ").append(more);
        return this;
    }

    Where and(String name, Object value) {
        values.put(name, value);
        return this;
    }

    void equal(String field, @Nullable String value) {
        equal(field, field, value);
    }

    void equal(String field, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            condition(field + " = :" + name).and(name, value);
        }
    }

    void contains(String expression, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            condition("locate(:" + name + ", " + expression + ") > 0").and(name, value);
        }
    }

    void starts(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            condition("locate(:" + field + ", " + field + ") = 1").and(field, value);
        }
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
