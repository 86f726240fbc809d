/// When a payment, an invoice, a registration or a rate may be recorded, as pure functions on values (domain.md §2.4,
/// §3.5, stories 14 to 16).
@NullMarked
package io.zhuanhua.contract.payment.rules;

import org.jspecify.annotations.NullMarked;
