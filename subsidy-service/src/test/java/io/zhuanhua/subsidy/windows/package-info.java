@NullMarked
package io.zhuanhua.subsidy.windows;

import org.jspecify.annotations.NullMarked;
