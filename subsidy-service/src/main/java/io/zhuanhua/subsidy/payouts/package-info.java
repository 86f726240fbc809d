/// Payout batches for the treasury: drawn up, confirmed by a second person, fetched once a link, answered by the bank.
@NullMarked
package io.zhuanhua.subsidy.payouts;

import org.jspecify.annotations.NullMarked;
