/// The recovery of subsidies: opened by what happens to a contract, decided by people.
@NullMarked
package io.zhuanhua.subsidy.clawback;

import org.jspecify.annotations.NullMarked;
