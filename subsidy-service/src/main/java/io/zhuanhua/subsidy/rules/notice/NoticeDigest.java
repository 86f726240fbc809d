package io.zhuanhua.subsidy.rules.notice;

import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.SubsidyEvent.Item;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The digest that freezes a notice: SHA-256 over its two dates and its items, so that everybody can check that
/// the list still is the list that was put up.
public final class NoticeDigest {

    private NoticeDigest() {}

    /// The text the digest is taken over, UTF-8: first line the two dates, then a line for each item; fields are
    /// separated by a tab, patents by a comma, lines by a line feed.
    public static String text(LocalDate publishedOn, LocalDate lastDay, List<Item> items) {
        return items.stream()
                .map(NoticeDigest::line)
                .collect(Collectors.joining("\n", publishedOn + "\t" + lastDay + "\n", "\n"));
    }

    /// Hexadecimal, lower case.
    public static String of(LocalDate publishedOn, LocalDate lastDay, List<Item> items) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(text(publishedOn, lastDay, items).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
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
