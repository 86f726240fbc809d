@NullMarked
package io.zhuanhua.contract.payment.rules;

import org.jspecify.annotations.NullMarked;
