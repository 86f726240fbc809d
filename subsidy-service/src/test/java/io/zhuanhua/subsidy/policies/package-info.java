@NullMarked
package io.zhuanhua.subsidy.policies;

import org.jspecify.annotations.NullMarked;
