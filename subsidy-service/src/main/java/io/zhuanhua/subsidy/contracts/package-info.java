/// What this service has learnt of contracts, from their events alone.
@NullMarked
package io.zhuanhua.subsidy.contracts;

import org.jspecify.annotations.NullMarked;
