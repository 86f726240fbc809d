package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;

/// One entry of the second navigation, or of the tabs within a page. Each is a page of its own address.
@TemplateData
public record Tab(String label, String href, boolean current) {}
