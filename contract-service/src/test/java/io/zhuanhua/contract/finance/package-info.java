@NullMarked
package io.zhuanhua.contract.finance;

import org.jspecify.annotations.NullMarked;
