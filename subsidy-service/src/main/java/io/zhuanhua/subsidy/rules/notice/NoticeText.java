package io.zhuanhua.subsidy.rules.notice;

import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.PatentNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The text whose digest freezes a notice, so that everybody can check that the list still is the list that was
/// put up: first line the two dates, then a line for each item; fields are separated by a tab, patents by a
/// comma, every line ends with a line feed. In UTF-8, its SHA-256 in lower-case hexadecimal is the digest.
public final class NoticeText {

    private NoticeText() {}

    public static String of(LocalDate publishedOn, LocalDate lastDay, List<Item> items) {
        return items.stream()
                .map(NoticeText::line)
                .collect(Collectors.joining("\n", publishedOn + "\t" + lastDay + "\n", "\n"));
    }

    private static String line(Item item) {
        String patents = item.patents().stream().map(PatentNumber::text).collect(Collectors.joining(","));
        return String.join(
                "\t",
                item.application().text(),
                item.agencyName(),
                item.contractNumber(),
                patents,
                item.amount().toString());
    }
}
