package io.zhuanhua.events;

import java.time.LocalDate;

/// Who has applied within one window, and what is held of its money.
public sealed interface PoolEvent extends SubsidyEvent {

    WindowId window();

    ApplicationId application();

    @Override
    default String stream() {
        return "pool-" + window().text();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// An application was made within the window.
    @Kind("pool.joined")
    record PoolJoined(WindowId window, ApplicationId application, LocalDate joinedOn) implements PoolEvent {}

    /// Part of the window's money is held for a proposal.
    @Kind("pool.reserved")
    record PoolReserved(WindowId window, ApplicationId application, Money amount, LocalDate reservedOn)
            implements PoolEvent {}

    /// What was held is free again: rejected or withdrawn.
    @Kind("pool.released")
    record PoolReleased(WindowId window, ApplicationId application, Money amount, LocalDate releasedOn)
            implements PoolEvent {}
}
