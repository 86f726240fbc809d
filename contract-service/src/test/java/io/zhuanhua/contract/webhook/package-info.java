@NullMarked
package io.zhuanhua.contract.webhook;

import org.jspecify.annotations.NullMarked;
