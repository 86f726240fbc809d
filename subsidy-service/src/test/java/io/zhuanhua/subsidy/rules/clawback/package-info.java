@NullMarked
package io.zhuanhua.subsidy.rules.clawback;

import org.jspecify.annotations.NullMarked;
