/// Finance pays what was granted.
@NullMarked
package io.zhuanhua.subsidy.payments;

import org.jspecify.annotations.NullMarked;
