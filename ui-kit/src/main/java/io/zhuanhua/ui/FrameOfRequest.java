package io.zhuanhua.ui;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/// Asks the source once per request, since every word of a page needs the frame's language.
@RequestScoped
@Unremovable
class FrameOfRequest {

    private final FrameSource source;
    private @Nullable Frame frame;

    @Inject
    FrameOfRequest(FrameSource source) {
        this.source = source;
    }

    Frame frame() {
        if (frame == null) {
            frame = source.frame();
        }
        return frame;
    }
}
