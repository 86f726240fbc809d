/// One application's life, from the agency's claim to the voucher. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules.review;

import org.jspecify.annotations.NullMarked;
