package io.zhuanhua.kit.probe;

import java.util.concurrent.atomic.AtomicBoolean;

/// Whether the listing can take in a note whose reason is `poison`.
public final class Poison {

    public static final AtomicBoolean MENDED = new AtomicBoolean();

    private Poison() {}
}
