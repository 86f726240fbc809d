package io.zhuanhua.events;

import org.jspecify.annotations.Nullable;

/// One side of a contract as it stands in its text.
///
/// @param share an agency's share of the agencies' part, in per cent
/// @param work what the agency did, as the contract says (检索、撮合、谈判)
public record Party(
        PartyRole role,
        String name,
        CreditCode creditCode,
        @Nullable Percent share,
        @Nullable String work) {}
