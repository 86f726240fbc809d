/// What becomes of money that should not have been paid, and of units that are barred. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules.clawback;

import org.jspecify.annotations.NullMarked;
