package io.zhuanhua.contract.webhook;

import org.jspecify.annotations.Nullable;

/// A subscription as it was typed.
///
/// @param url https address of the receiver, at most 500 characters
public record AskedWebhook(@Nullable String url) {}
