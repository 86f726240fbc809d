@NullMarked
package io.zhuanhua.subsidy.clawback;

import org.jspecify.annotations.NullMarked;
