package io.zhuanhua.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One operation of an OpenAPI document.
///
/// @param path with its parameters in braces
/// @param query names of query parameters
/// @param headers names of header parameters
/// @param media content type of the body, empty without one
/// @param schema of the body, missing without one
record Operation(String method, String path, List<String> query, List<String> headers, String media, JsonNode schema) {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    String name() {
        return method + " " + path;
    }

    /// In the order of the document.
    static List<Operation> all(JsonNode api) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                String method = entry.getKey().toUpperCase(Locale.ROOT);
                if (METHODS.contains(method)) {
                    operations.add(of(method, path.getKey(), path.getValue(), entry.getValue()));
                }
            }
        }
        return operations;
    }

    private static Operation of(String method, String path, JsonNode shared, JsonNode operation) {
        Map.Entry<String, JsonNode> content = operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .orElse(Map.entry("", MissingNode.getInstance()));
        List<String> query = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (JsonNode parameters : List.of(shared.path("parameters"), operation.path("parameters"))) {
            for (JsonNode parameter : parameters) {
                switch (parameter.path("in").asText()) {
                    case "query" -> query.add(parameter.path("name").asText());
                    case "header" -> headers.add(parameter.path("name").asText());
                    default -> {
                        // Path parameters are seen in the path itself.
                    }
                }
            }
        }
        return new Operation(
                method,
                path,
                query,
                headers,
                content.getKey(),
                content.getValue().path("schema"));
    }
}
