/// Tells agencies' systems when the status of their contracts changes: subscriptions, what is owed, what was sent.
@NullMarked
package io.zhuanhua.contract.webhook;

import org.jspecify.annotations.NullMarked;
