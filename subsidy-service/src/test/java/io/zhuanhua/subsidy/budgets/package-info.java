@NullMarked
package io.zhuanhua.subsidy.budgets;

import org.jspecify.annotations.NullMarked;
