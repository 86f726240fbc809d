/// Payment orders in batches, from the list to the bank's answers. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules.payout;

import org.jspecify.annotations.NullMarked;
