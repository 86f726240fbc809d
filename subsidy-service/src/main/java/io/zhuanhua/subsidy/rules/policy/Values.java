package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
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

    /// An amount above 0.
    static Money positive(String text) {
        Money amount = Money.parse(text);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("above 0");
        }
        return amount;
    }

    static int between(int least, int most, String text) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(least + " to " + most);
        }
        return number;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// @throws UnreadablePolicy naming the parameter that is missing or cannot be read
    <T> T read(String name, Function<String, T> parse) {
        unread.remove(name);
        String value = values.get(name);
        if (value == null) {
            throw UnreadablePolicy.missing(name);
        }
        try {
            return parse.apply(value);
        } catch (RuntimeException unreadable) {
            throw UnreadablePolicy.unreadable(name, value, unreadable);
        }
    }

    /// @throws UnreadablePolicy naming what nobody has asked for
    void refuseUnread() {
        unread.stream().findFirst().ifPresent(name -> {
            throw UnreadablePolicy.unread(name);
        });
    }
}
