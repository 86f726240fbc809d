package io.zhuanhua.ui;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;

/// What templates may name without being handed it.
final class PageGlobals {

    private PageGlobals() {}

    @TemplateGlobal(name = "frame")
    static Frame frame() {
        return Arc.container().instance(FrameSource.class).get().frame();
    }
}
