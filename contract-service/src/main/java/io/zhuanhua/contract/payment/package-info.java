/// How a contract is performed: payments, invoices, its registration as a technical contract, and the exchange rates by
/// which other currencies count.
@NullMarked
package io.zhuanhua.contract.payment;

import org.jspecify.annotations.NullMarked;
