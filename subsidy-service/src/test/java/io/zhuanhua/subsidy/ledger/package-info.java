@NullMarked
package io.zhuanhua.subsidy.ledger;

import org.jspecify.annotations.NullMarked;
