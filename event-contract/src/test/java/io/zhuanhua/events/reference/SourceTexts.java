package io.zhuanhua.events.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The `///` texts of the records, read from their source: what the papers say is what the code says.
final class SourceTexts {

    private static final Path EVENTS = Path.of("src/main/java/io/zhuanhua/events");
    private static final Pattern COMMENT = Pattern.compile("\\s*/// ?(.*)");
    private static final Pattern TYPE =
            Pattern.compile("\\s*(?:(?:public|sealed|final) )*(?:record|enum|interface|class) (\\w+).*");
    private static final Pattern CONSTANT = Pattern.compile("\\s+([A-Z][A-Z0-9_]*)(?:\\(.*\\))?[,;]?");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*@.*");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*)");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]");

    private final Map<String, String> texts = new HashMap<>();

    private SourceTexts() {}

    static SourceTexts read() {
        SourceTexts read = new SourceTexts();
        try (Stream<Path> files = Files.list(EVENTS)) {
            for (Path file : files.sorted().toList()) {
                read.collect(Files.readAllLines(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    /// The text of a type, one paragraph.
    String of(Class<?> type) {
        return required(type.getSimpleName());
    }

    /// The texts of the families that travel on a topic.
    String of(Traffic traffic) {
        return traffic.families().stream().map(this::of).collect(Collectors.joining(" "));
    }

    String of(Enum<?> constant) {
        return texts.getOrDefault(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), "");
    }

    /// The text of one component, where it has one.
    @Nullable
    String of(Class<?> type, String component) {
        return texts.get(type.getSimpleName() + "#" + component);
    }

    private String required(String name) {
        String text = texts.get(name);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(name + " has no /// text; the published papers need one");
        }
        return text;
    }

    private void collect(List<String> lines) {
        List<String> comment = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            Matcher text = COMMENT.matcher(line);
            Matcher named = TYPE.matcher(line);
            Matcher constant = CONSTANT.matcher(line);
            if (text.matches()) {
                comment.add(text.group(1));
            } else if (named.matches()) {
                type = named.group(1);
                describe(type, comment);
                comment.clear();
            } else if (constant.matches() && !comment.isEmpty()) {
                texts.put(type + "." + constant.group(1), plain(String.join(" ", comment)));
                comment.clear();
            } else if (!ANNOTATION.matcher(line).matches()) {
                comment.clear();
            }
        }
    }

    private void describe(String type, List<String> comment) {
        String key = type;
        for (String line : comment) {
            Matcher parameter = PARAMETER.matcher(line);
            if (parameter.matches()) {
                key = type + "#" + parameter.group(1);
            }
            String more = parameter.matches() ? parameter.group(2) : line;
            texts.merge(key, plain(more), (before, after) -> (before + " " + after).strip());
        }
    }

    private static String plain(String comment) {
        return LINK.matcher(comment.strip()).replaceAll("$1");
    }
}
