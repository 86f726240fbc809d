/// Amounts: how one comes about, and the ledgers of caps and budgets it must fit into. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules.money;

import org.jspecify.annotations.NullMarked;
