package io.zhuanhua.subsidy.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The parameters of a policy while they are being understood: each has to be there, and none may be left over.
final class Values {

    private final Map<String, String> values;
    private final Set<String> unread;

    Values(List<Parameter> parameters) {
        values = parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
        unread = new TreeSet<>(values.keySet());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// @throws IllegalArgumentException naming the parameter that is missing or cannot be read
    <T> T read(String name, Function<String, T> parse) {
        unread.remove(name);
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        try {
            return parse.apply(value);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(name + " cannot be " + value, unreadable);
        }
    }

    /// @throws IllegalArgumentException naming what nobody has asked for
    void refuseUnread() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException("nobody knows what these mean: " + unread);
        }
    }
}
