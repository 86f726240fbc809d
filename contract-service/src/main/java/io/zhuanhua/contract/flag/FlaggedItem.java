package io.zhuanhua.contract.flag;

import org.jspecify.annotations.Nullable;

/// One doubt as it concerns one contract.
///
/// @param flag id of the doubt; null for a side of the contract, who learns nothing of the other contracts
/// @param what name of a [io.zhuanhua.events.FlagEvent.FlagKind]
/// @param outcome `OPEN`, `PAYABLE` or `BARRED`
/// @param reason of the decision, null while open
public record FlaggedItem(
        @Nullable String flag,
        String what,
        String outcome,
        @Nullable String reason) {}
