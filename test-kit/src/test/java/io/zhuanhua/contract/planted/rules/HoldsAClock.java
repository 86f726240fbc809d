package io.zhuanhua.contract.planted.rules;

import java.time.Clock;

public record HoldsAClock(Clock clock) {}
