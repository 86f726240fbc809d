package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.Nullable;

/// A unit as typed.
public record UnitTyped(@Nullable String name, @Nullable String creditCode) {}
