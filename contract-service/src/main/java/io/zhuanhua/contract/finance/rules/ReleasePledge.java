package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.Nullable;

/// The end of a pledge as typed.
///
/// @param releasedOn 注销登记日
public record ReleasePledge(
        @Nullable String releasedOn, @Nullable String reason) {}
