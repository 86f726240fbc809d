@NullMarked
package io.zhuanhua.contract.payment;

import org.jspecify.annotations.NullMarked;
