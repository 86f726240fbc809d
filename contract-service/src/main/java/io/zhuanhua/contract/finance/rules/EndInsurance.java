package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.Nullable;

/// The early end of a policy as typed.
public record EndInsurance(
        @Nullable String endedOn, @Nullable String reason) {}
