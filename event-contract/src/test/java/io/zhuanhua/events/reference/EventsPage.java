package io.zhuanhua.events.reference;

import io.zhuanhua.events.DomainEvent;
import java.util.stream.Collectors;

/// `docs/reference/events.md`: every kind on one page, by topic.
final class EventsPage {

    private static final String HEAD = """
            # Events

            Every fact the services tell each other, by the topic it travels on. This page and the schemas beside it are made
            from the records in [`event-contract`](../../event-contract/src/main/java/io/zhuanhua/events); do not edit them.
            The kind is the name of the event on the wire (`ce_type`) and links to its JSON Schema, which ends with an example;
            the stream is the key it travels under, and order holds within one stream. Headers, topics and dead letters:
            [asyncapi.yaml](asyncapi.yaml). Words: [words.md](words.md).

            A kind that has been shipped may gain optional fields and nothing else: never loses, renames or narrows one. Readers
            pass over fields they do not know; a record of a kind or version they do not know is counted and kept on the
            topic's twin ending in `.dead`. So readers are deployed before writers.
            """;

    private final SourceTexts texts;
    private final Words chinese = new Words("zh");

    EventsPage(SourceTexts texts) {
        this.texts = texts;
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        Traffic.all().forEach(traffic -> topic(page, traffic));
        return page.toString();
    }

    private void topic(StringBuilder page, Traffic traffic) {
        page.append("\n## ").append(traffic.topic().text()).append("\n\n");
        page.append(texts.of(traffic)).append('\n');
        page.append("Written by ").append(code(traffic.writer())).append("; read by ");
        page.append(traffic.readers().stream().map(EventsPage::code).collect(Collectors.joining(", ")));
        page.append(".\n\n| kind | 中文 | stream | meaning |\n|---|---|---|---|\n");
        traffic.kinds().forEach(kind -> page.append(row(kind.getKey(), kind.getValue())));
    }

    private String row(String kind, Class<? extends DomainEvent> event) {
        return "| [%s](events/%s.json) | %s | `%s` | %s |\n"
                .formatted(kind, kind, chinese.event(kind), StreamPattern.of(event), texts.of(event));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
