package io.zhuanhua.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The windows in which one can apply under policies that have any (申报批次): all in one stream.
public sealed interface WindowEvent extends SubsidyEvent {

    String STREAM = "windows";

    WindowId window();

    @Override
    default String stream() {
        return STREAM;
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// How money is given out where it does not reach for all.
    enum Strategy {
        /// In the order of the decisions; the last gets what is left, the others wait.
        FIRST_COME,
        /// All at once after the last day, each the same part of what is due, to the fen by largest remainder.
        PRO_RATA
    }

    /// A window is laid down; another person has to announce it.
    ///
    /// @param title as it is called, e.g. 2025年第一批
    /// @param from first day to apply
    /// @param until last day to apply
    /// @param pool money for all its applications together; null where the budget alone limits it
    /// @param document 文号 of the call
    @Kind("window.drafted")
    record WindowDrafted(
            WindowId window,
            String policyId,
            String title,
            LocalDate from,
            LocalDate until,
            Strategy strategy,
            @Nullable Money pool,
            String document,
            LocalDate draftedOn)
            implements WindowEvent {}

    /// It is announced, before it opens: from now on nothing of it can be changed.
    @Kind("window.announced")
    record WindowAnnounced(WindowId window, LocalDate announcedOn) implements WindowEvent {}

    /// It is given up before it opens.
    @Kind("window.withdrawn")
    record WindowWithdrawn(WindowId window, String reason, LocalDate withdrawnOn) implements WindowEvent {}

    /// Its money has been shared out among all who applied.
    ///
    /// @param claims what was due to all of them
    /// @param granted what is proposed for all of them
    @Kind("window.decided")
    record WindowDecided(WindowId window, Money claims, Money granted, LocalDate decidedOn) implements WindowEvent {}
}
