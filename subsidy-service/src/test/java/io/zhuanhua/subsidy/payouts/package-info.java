@NullMarked
package io.zhuanhua.subsidy.payouts;

import org.jspecify.annotations.NullMarked;
