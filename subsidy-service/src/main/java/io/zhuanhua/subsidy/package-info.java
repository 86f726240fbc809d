/// The subsidy service (资助): policy as data, application, review, public notice, grant, cap and budget, payout,
/// explanation.
@NullMarked
package io.zhuanhua.subsidy;

import org.jspecify.annotations.NullMarked;
