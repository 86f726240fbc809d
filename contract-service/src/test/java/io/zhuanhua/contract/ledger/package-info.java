@NullMarked
package io.zhuanhua.contract.ledger;

import org.jspecify.annotations.NullMarked;
