package io.zhuanhua.subsidy.rules.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One parameter that two versions say differently.
///
/// @param before null where the former version lacks it
/// @param after null where the later lacks it
public record Changed(
        String name, @Nullable Parameter before, @Nullable Parameter after) {

    /// In the order of the former version, then of the later.
    public static List<Changed> between(List<Parameter> before, List<Parameter> after) {
        Map<String, Parameter> old = byName(before);
        Map<String, Parameter> now = byName(after);
        Set<String> names = new LinkedHashSet<>();
        before.forEach(each -> names.add(each.name()));
        after.forEach(each -> names.add(each.name()));
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> new Changed(name, old.get(name), now.get(name)))
                .toList();
    }

    private static Map<String, Parameter> byName(List<Parameter> parameters) {
        return parameters.stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity(), (first, second) -> second));
    }
}
