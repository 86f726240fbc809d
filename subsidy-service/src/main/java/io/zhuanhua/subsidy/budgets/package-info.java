/// What there is to give: the year's budget and each unit's cap.
@NullMarked
package io.zhuanhua.subsidy.budgets;

import org.jspecify.annotations.NullMarked;
