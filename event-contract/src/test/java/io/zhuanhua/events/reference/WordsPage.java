package io.zhuanhua.events.reference;

import io.zhuanhua.events.Kinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `docs/reference/words.md`: the words of the house, written by hand, and below the mark every code and kind of event,
/// made from the records and their word files.
final class WordsPage {

    static final Path FILE = References.FOLDER.resolve("words.md");

    private static final String MARK = "<!-- From here on made from event-contract: do not edit. -->\n";
    private static final String HEAD = "\n| word | 中文 | meaning |\n|---|---|---|\n";

    private final SourceTexts texts;
    private final Words chinese = new Words("zh");

    WordsPage(SourceTexts texts) {
        this.texts = texts;
    }

    String text() {
        StringBuilder page = new StringBuilder(byHand()).append(MARK);
        for (Codes codes : Codes.all()) {
            page.append("\n## ").append(heading(texts.of(codes.family()))).append(HEAD);
            for (Enum<?> constant : codes.constants()) {
                page.append(row(constant.name(), chinese.get(codes.key(constant)), texts.of(constant)));
            }
        }
        page.append("\n## Kinds of events\n").append(HEAD);
        Kinds.byName().forEach((kind, event) -> page.append(row(kind, chinese.event(kind), texts.of(event))));
        return page.toString();
    }

    private static String heading(String sentence) {
        return (sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence) + "\n";
    }

    private static String row(String code, String chinese, String meaning) {
        return "| `%s` | %s | %s |\n".formatted(code, chinese, meaning);
    }

    private static String byHand() {
        try {
            String page = Files.exists(FILE) ? Files.readString(FILE) : "";
            return page.contains(MARK) ? page.substring(0, page.indexOf(MARK)) : page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
