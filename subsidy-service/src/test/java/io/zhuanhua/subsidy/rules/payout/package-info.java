@NullMarked
package io.zhuanhua.subsidy.rules.payout;

import org.jspecify.annotations.NullMarked;
