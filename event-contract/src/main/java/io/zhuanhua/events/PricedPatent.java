package io.zhuanhua.events;

import org.jspecify.annotations.Nullable;

/// One patent of a contract.
///
/// @param price its own price in CNY, where the contract has a price schedule
public record PricedPatent(
        PatentNumber number, String title, @Nullable Money price) {}
