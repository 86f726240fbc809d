@NullMarked
package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.NullMarked;
