@NullMarked
package io.zhuanhua.contract.webhook.sending;

import org.jspecify.annotations.NullMarked;
