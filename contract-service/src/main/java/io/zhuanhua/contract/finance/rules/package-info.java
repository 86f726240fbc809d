/// Rules of pledges and insurance policies.
@NullMarked
package io.zhuanhua.contract.finance.rules;

import org.jspecify.annotations.NullMarked;
