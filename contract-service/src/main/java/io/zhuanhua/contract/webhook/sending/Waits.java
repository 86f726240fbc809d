package io.zhuanhua.contract.webhook.sending;

import java.time.Duration;

/// How long to wait between attempts: each time four times as long, up to the longest, give or take a fifth.
///
/// @param most attempts after which it is given up
record Waits(Duration first, Duration longest, int most) {

    private static final int FACTOR = 4;
    private static final double SPREAD = 0.4;

    /// @param tries attempts made, at least one
    boolean isOver(int tries) {
        return tries >= most;
    }

    /// @param tries attempts made, at least one
    /// @param chance from 0 to 1
    Duration after(int tries, double chance) {
        double millis = first.toMillis() * Math.pow(FACTOR, tries - 1);
        double most = Math.min(millis, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(most * (1 - SPREAD / 2 + SPREAD * chance)));
    }
}
