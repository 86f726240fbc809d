package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A side confirms a contract, as typed.
///
/// @param signedOn day of the confirmation, or the date on the paper, `YYYY-MM-DD`
/// @param onBehalfOf credit code of the side whose paper a clerk has before him; nobody else may say it
public record SignContract(
        @Nullable String signedOn, @Nullable String onBehalfOf) {}
