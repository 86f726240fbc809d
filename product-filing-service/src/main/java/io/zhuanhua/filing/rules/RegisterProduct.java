package io.zhuanhua.filing.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an enterprise asks to have registered, as typed.
///
/// @param enterprise credit code; only a clerk names another unit than its own
/// @param enterpriseName name as on the business licence
/// @param contract id of the contract the patents came by, if any
public record RegisterProduct(
        @Nullable String enterprise,
        @Nullable String enterpriseName,
        @Nullable String name,
        @Nullable String model,
        @Nullable String productClass,
        @Nullable List<@Nullable String> patents,
        @Nullable String contract) {}
