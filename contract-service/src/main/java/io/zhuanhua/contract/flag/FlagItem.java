package io.zhuanhua.contract.flag;

import java.time.LocalDate;

/// One line of the list of doubts.
///
/// @param what name of a [io.zhuanhua.events.FlagEvent.FlagKind]
/// @param state `OPEN`, `PROPOSED` (waits for a second person) or `RESOLVED`
/// @param contracts how many it concerns
/// @param finding why it was raised
public record FlagItem(String id, String what, String state, int contracts, String finding, LocalDate raisedOn) {}
