/// Policies as versioned data, and the calendar that legal terms run by. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules.policy;

import org.jspecify.annotations.NullMarked;
