package io.zhuanhua.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The address of the page being drawn, so that a filter, a pager or the language switch changes one thing of it only.
///
/// @param path the path as the browser sees it, such as `/contracts`
/// @param query the decoded parameters in their order; of a repeated one the last value
public record Here(String path, Map<String, String> query) {

    /// Query parameter that carries a list's cursor.
    public static final String CURSOR = "after";

    public Here {
        query = Map.copyOf(query).isEmpty() ? Map.of() : new LinkedHashMap<>(query);
    }

    /// From the request line's two halves. A query that cannot be decoded counts as none.
    public static Here of(String path, @Nullable String rawQuery) {
        Map<String, String> query = new LinkedHashMap<>();
        if (rawQuery != null && !rawQuery.isBlank()) {
            for (String pair : rawQuery.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return new Here(path, query);
    }

    /// The value of one parameter, empty when it is not there.
    public String get(String name) {
        return query.getOrDefault(name, "");
    }

    /// This address with one parameter set, or without it when the value is empty. Changing anything but the cursor
    /// begins the list anew.
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        if (!name.equals("lang") && !name.equals("export")) {
            changed.remove(CURSOR);
        }
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return address(changed);
    }

    private String address(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
