@NullMarked
package io.zhuanhua.subsidy.rules.policy;

import org.jspecify.annotations.NullMarked;
