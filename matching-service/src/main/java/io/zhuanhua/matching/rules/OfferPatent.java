package io.zhuanhua.matching.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patent on offer as somebody wrote it down, nothing checked yet.
///
/// @param holder who offers it; may be left out by the holder itself
/// @param number application number; may be left out while it is not public
/// @param reference the holder's or publisher's own number, e.g. a publication number
/// @param summary the abstract
/// @param ipc IPC codes, for designs Locarno classes
/// @param transferTypes how it may change hands, e.g. `LICENCE_ORDINARY`
/// @param askingPrice yuan as a decimal string
public record OfferPatent(
        @Nullable Unit holder,
        @Nullable String number,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String summary,
        @Nullable List<@Nullable String> ipc,
        @Nullable List<@Nullable String> transferTypes,
        @Nullable String askingPrice) {}
