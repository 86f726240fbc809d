package io.zhuanhua.ui;

/// Where the frame of the page being drawn comes from. The service's edge implements it once, as a CDI bean.
public interface FrameSource {

    /// The frame of the current request; outside a request, one without a person and in Chinese.
    Frame frame();
}
