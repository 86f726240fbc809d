/// The ledgers (台账) of contracts, as an office keeps them: on screen, over REST and as files.
@NullMarked
package io.zhuanhua.contract.ledger;

import org.jspecify.annotations.NullMarked;
