package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One public notice (公示).
public sealed interface NoticeEvent extends SubsidyEvent {

    NoticeId notice();

    @Override
    default String stream() {
        return "notice-" + notice().text();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// A list has been put up for everybody to see, frozen as it is.
    ///
    /// @param lastDay last working day on which objections are taken
    /// @param digest hexadecimal SHA-256 over the items as shown
    @Kind("notice.published")
    record NoticePublished(NoticeId notice, LocalDate publishedOn, LocalDate lastDay, List<Item> items, String digest)
            implements NoticeEvent {}

    /// Somebody objects. Who, and with what evidence, stays in the vault.
    ///
    /// @param objection reference into the vault
    /// @param inadmissible why it cannot be heard; null when it is heard
    @Kind("notice.objected")
    record NoticeObjected(
            NoticeId notice,
            ApplicationId application,
            String objection,
            LocalDate objectedOn,
            @Nullable String inadmissible)
            implements NoticeEvent {}

    /// The notice is over.
    @Kind("notice.closed")
    record NoticeClosed(NoticeId notice, LocalDate closedOn) implements NoticeEvent {}

    /// One line of a notice: what the public may see and no more.
    record Item(
            ApplicationId application,
            String agencyName,
            String contractNumber,
            List<PatentNumber> patents,
            Money amount) {}
}
