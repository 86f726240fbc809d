package io.zhuanhua.contract.flag;

import java.time.LocalDate;
import java.util.List;

/// One line of the list of doubts.
///
/// @param what name of a [io.zhuanhua.events.FlagEvent.FlagKind]
/// @param state `OPEN`, `PROPOSED` (waits for a second person) or `RESOLVED`
/// @param contracts how many it concerns
/// @param numbers 合同编号 of the first of them, in order: doubts of the same kind are told apart by them
/// @param finding why it was raised
public record FlagItem(
        String id,
        String what,
        String state,
        int contracts,
        List<String> numbers,
        String finding,
        LocalDate raisedOn) {}
