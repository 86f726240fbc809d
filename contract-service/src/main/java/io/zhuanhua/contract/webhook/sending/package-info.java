/// How a delivery goes out: where it may go, how it is signed, when it is tried again.
@NullMarked
package io.zhuanhua.contract.webhook.sending;

import org.jspecify.annotations.NullMarked;
