package io.zhuanhua.ui;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.TemplateGlobal;

/// What templates may name without being handed it.
final class PageGlobals {

    private PageGlobals() {}

    @TemplateGlobal(name = "frame")
    static Frame frame() {
        ArcContainer beans = Arc.container();
        return beans.requestContext().isActive()
                ? beans.instance(FrameOfRequest.class).get().frame()
                : beans.instance(FrameSource.class).get().frame();
    }
}
