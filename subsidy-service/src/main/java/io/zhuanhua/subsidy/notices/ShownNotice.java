package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticePublished;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.notice.NoticeText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A public notice as everybody may see it, frozen as it was put up.
///
/// @param status OPEN or CLOSED
/// @param lastDay last working day on which objections are taken
/// @param closedOn null while it is open
/// @param total sum of its items
/// @param digest SHA-256 in hexadecimal over `text`, in UTF-8
/// @param text what the digest is taken over
public record ShownNotice(
        NoticeId id,
        String status,
        LocalDate publishedOn,
        LocalDate lastDay,
        @Nullable LocalDate closedOn,
        List<ShownItem> items,
        Money total,
        String digest,
        String text) {

    /// One line of the list.
    public record ShownItem(
            String applicationId, String agencyName, String contractNumber, List<String> patents, Money amount) {

        static ShownItem of(Item item) {
            return new ShownItem(
                    item.application().text(),
                    item.agencyName(),
                    item.contractNumber(),
                    item.patents().stream().map(PatentNumber::shown).toList(),
                    item.amount());
        }
    }

    static ShownNotice of(NoticeState state) {
        NoticePublished published = state.published();
        return new ShownNotice(
                published.notice(),
                state.closedOn() == null ? "OPEN" : "CLOSED",
                published.publishedOn(),
                published.lastDay(),
                state.closedOn(),
                published.items().stream().map(ShownItem::of).toList(),
                published.items().stream().map(Item::amount).reduce(Money.ZERO, Money::plus),
                published.digest(),
                NoticeText.of(published.publishedOn(), published.lastDay(), published.items()));
    }
}
