/// 资助资金台账: every application with what it rests on, what was cut, granted, paid and recovered.
@NullMarked
package io.zhuanhua.subsidy.ledger;

import org.jspecify.annotations.NullMarked;
