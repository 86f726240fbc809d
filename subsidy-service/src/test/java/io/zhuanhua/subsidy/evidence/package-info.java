@NullMarked
package io.zhuanhua.subsidy.evidence;

import org.jspecify.annotations.NullMarked;
